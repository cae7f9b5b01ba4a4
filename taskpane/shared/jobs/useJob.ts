import { useEffect, useRef, useState } from "react";
import { isNotLoaded } from "./isNotLoaded";
import type { JobInput, JobOutput, JobName } from "./Jobs";
import { useRunJob } from "./RunJob";

type JobOptions<K extends JobName> = Readonly<{
  /** The job is fast enough to run in the pane itself. */
  isQuick: boolean;
  runHere: (input: JobInput<K>) => JobOutput<K>;
  /**
   * For questions that change many times a second, such as while a slider is dragged: let the running job finish and
   * then ask the newest question. Otherwise a new question aborts the running job.
   */
  finish?: boolean;
}>;

export type JobState<K extends JobName> = Readonly<{
  /** The newest answer, with the question that it answers. */
  latest: Readonly<{ input: JobInput<K>; output: JobOutput<K> }> | undefined;
  /** A newer answer is being computed. */
  computing: boolean;
}>;

/**
 * The answer to a question: at once if it is quick, otherwise from a job. Until the job is done, the former answer is
 * returned. Two questions are equal only if they are the same object.
 */
export function useJob<K extends JobName>(
  name: K,
  input: JobInput<K> | undefined,
  { isQuick, runHere, finish = false }: JobOptions<K>,
): JobState<K> {
  const runJob = useRunJob();
  const [latest, setDone] = useState<JobState<K>["latest"]>();
  const [failure, setFailed] = useState<JobFailure<K>>(NO_FAILURE);
  const running = useRef<AbortController>(undefined);
  let newest = latest;
  if (isQuick && input !== undefined && input !== latest?.input) {
    newest = { input, output: runHere(input) };
    setDone(newest);
  }
  const isAnswered = input === undefined || newest?.input === input;
  if (!isAnswered && Object.is(failure.input, input)) {
    if (!isNotLoaded(failure.error)) throw failure.error;
    newest = { input, output: runHere(input) };
    setDone(newest);
  }

  useEffect(() => {
    if (isAnswered || running.current !== undefined) return;
    const controller = new AbortController();
    running.current = controller;
    const finishJob = (update: () => void): void => {
      if (controller.signal.aborted) return;
      running.current = undefined;
      update();
    };
    runJob(name, input, controller.signal).then(
      (output) => finishJob(() => setDone({ input, output })),
      (error: unknown) => finishJob(() => setFailed({ input, error })),
    );
    return finish ? undefined : () => stop(running, controller);
  }, [isAnswered, input, latest, failure, finish, name, runJob]);
  useEffect(() => () => stop(running, running.current), []);

  return { latest: input === undefined ? undefined : newest, computing: !isAnswered };
}

type JobFailure<K extends JobName> = Readonly<{ input?: JobInput<K>; error?: unknown }>;
const NO_FAILURE = {};

function stop(running: { current: AbortController | undefined }, controller: AbortController | undefined): void {
  controller?.abort();
  if (running.current === controller) running.current = undefined;
}
