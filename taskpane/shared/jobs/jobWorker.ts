/** Runs in a worker, one job at a time. */
import type { JobInput, JobOutput, JobName } from "./Jobs";
import { perform } from "./perform";

export type JobOrder<K extends JobName = JobName> = Readonly<{ name: K; input: JobInput<K> }>;
export type JobAnswer<K extends JobName = JobName> =
  Readonly<{ kind: "done"; output: JobOutput<K> }> | Readonly<{ kind: "failed"; message: string }>;

const answer = (message: JobAnswer): void => self.postMessage(message);

self.addEventListener("message", ({ data: { name, input } }: MessageEvent<JobOrder>) => {
  perform(name, input)
    .then((output) => answer({ kind: "done", output }))
    // Posting the result may fail too; report that to the pane.
    .catch((error: unknown) => answer({ kind: "failed", message: messageOf(error) }));
});
self.addEventListener("messageerror", () =>
  answer({ kind: "failed", message: "The question to the worker could not be read." }),
);

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
