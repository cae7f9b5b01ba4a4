import { deserialize, serialize } from "node:v8";
import type { JobName } from "../../taskpane/shared/jobs/Jobs";
import { perform } from "../../taskpane/shared/jobs/perform";
import type { RunJob } from "../../taskpane/shared/jobs/RunJob";

export type FakeJobs = RunJob & Readonly<{ begun: JobName[]; ended: JobName[] }>;

/**
 * Runs jobs asynchronously, on copies as if they had been posted. It records which jobs started and which were aborted
 * before they finished. `until` holds their results back.
 */
export function fakeJobs(until: () => Promise<void> = () => Promise.resolve()): FakeJobs {
  const begun: JobName[] = [];
  const ended: JobName[] = [];
  const run: RunJob = async (name, input, signal) => {
    begun.push(name);
    const note = (): void => void ended.push(name);
    signal.addEventListener("abort", note);
    const given = posted(await perform(name, posted(input)));
    await until();
    signal.removeEventListener("abort", note);
    return given;
  };
  return Object.assign(run, { begun, ended });
}

const posted = <T>(message: T): T => deserialize(serialize(message)) as T;
