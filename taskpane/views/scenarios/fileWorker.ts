/** Runs in a worker, so that the pane never waits while all formulas of a file are calculated before it is written. */
import { scenarioFile, type ScenarioFile } from "../../../src/xlsx/scenarioFile";

export type FileAnswer =
  Readonly<{ kind: "written"; bytes: Uint8Array }> | Readonly<{ kind: "failed"; message: string }>;

const answer = (message: FileAnswer): void => self.postMessage(message);

self.addEventListener("message", ({ data }: MessageEvent<ScenarioFile>) => {
  scenarioFile(data).then(
    (bytes) => answer({ kind: "written", bytes }),
    (error: unknown) => answer({ kind: "failed", message: error instanceof Error ? error.message : String(error) }),
  );
});
