import type { ScenarioFile } from "../../../src/xlsx/scenarioFile";
import { WorkbookError } from "../../../src/workbook/office/WorkbookError";
import type { FileAnswer } from "./fileWorker";

/** The file of these scenarios. What writes files is loaded for it, into a worker that ends with it. */
export function writeInWorker(asked: ScenarioFile): Promise<Uint8Array> {
  const worker = new Worker(new URL("./fileWorker.ts", import.meta.url), { name: "file" });
  return new Promise<Uint8Array>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FileAnswer>) => {
      if (data.kind === "written") resolve(data.bytes);
      else reject(new Error(data.message));
    };
    // Before it answers it fails in one way only: it was not loaded.
    worker.onerror = () => reject(new WorkbookError({ kind: "notLoaded" }));
    worker.postMessage(asked);
  }).finally(() => worker.terminate());
}
