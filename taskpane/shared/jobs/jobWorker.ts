/** Runs in a worker, one job at a time. */
import type { Asked, Given, JobName } from "./Jobs";
import { perform } from "./perform";

export type JobOrder<K extends JobName = JobName> = Readonly<{ name: K; asked: Asked<K> }>;
export type JobAnswer<K extends JobName = JobName> =
  Readonly<{ kind: "done"; given: Given<K> }> | Readonly<{ kind: "failed"; message: string }>;

const answer = (message: JobAnswer): void => self.postMessage(message);

self.addEventListener("message", ({ data: { name, asked } }: MessageEvent<JobOrder>) => {
  perform(name, asked)
    .then((given) => answer({ kind: "done", given }))
    // Posting the result may fail too; report that to the pane.
    .catch((error: unknown) => answer({ kind: "failed", message: messageOf(error) }));
});
self.addEventListener("messageerror", () =>
  answer({ kind: "failed", message: "The question to the worker could not be read." }),
);

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
