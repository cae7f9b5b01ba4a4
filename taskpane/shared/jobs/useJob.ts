import { useEffect, useRef, useState } from "react";
import { isNotLoaded } from "./isNotLoaded";
import type { Asked, Given, JobName } from "./Jobs";
import { useRunJob } from "./RunJob";

type How<K extends JobName> = Readonly<{
  /** The job is fast enough to run in the pane itself. */
  quick: boolean;
  here: (asked: Asked<K>) => Given<K>;
  /**
   * For questions that change many times a second, such as while a slider is dragged: let the running job finish and
   * then ask the newest question. Otherwise a new question aborts the running job.
   */
  finish?: boolean;
}>;

export type JobState<K extends JobName> = Readonly<{
  /** The newest answer, with the question that it answers. */
  done: Readonly<{ asked: Asked<K>; given: Given<K> }> | undefined;
  /** A newer answer is being computed. */
  computing: boolean;
}>;

/**
 * The answer to a question: at once if it is quick, otherwise from a job. Until the job is done, the former answer is
 * returned. Two questions are equal only if they are the same object.
 */
export function useJob<K extends JobName>(
  name: K,
  asked: Asked<K> | undefined,
  { quick, here, finish = false }: How<K>,
): JobState<K> {
  const runJob = useRunJob();
  const [done, setDone] = useState<JobState<K>["done"]>();
  const [failed, setFailed] = useState<Failed<K>>(NOTHING_FAILED);
  const running = useRef<AbortController>(undefined);
  let newest = done;
  if (quick && asked !== undefined && asked !== done?.asked) {
    newest = { asked, given: here(asked) };
    setDone(newest);
  }
  const answered = asked === undefined || newest?.asked === asked;
  if (!answered && Object.is(failed.asked, asked)) {
    if (!isNotLoaded(failed.error)) throw failed.error;
    newest = { asked, given: here(asked) };
    setDone(newest);
  }

  useEffect(() => {
    if (answered || running.current !== undefined) return;
    const controller = new AbortController();
    running.current = controller;
    const over = (then: () => void): void => {
      if (controller.signal.aborted) return;
      running.current = undefined;
      then();
    };
    runJob(name, asked, controller.signal).then(
      (given) => over(() => setDone({ asked, given })),
      (error: unknown) => over(() => setFailed({ asked, error })),
    );
    return finish ? undefined : () => stop(running, controller);
  }, [answered, asked, done, failed, finish, name, runJob]);
  useEffect(() => () => stop(running, running.current), []);

  return { done: asked === undefined ? undefined : newest, computing: !answered };
}

type Failed<K extends JobName> = Readonly<{ asked?: Asked<K>; error?: unknown }>;
const NOTHING_FAILED = {};

function stop(running: { current: AbortController | undefined }, controller: AbortController | undefined): void {
  controller?.abort();
  if (running.current === controller) running.current = undefined;
}
