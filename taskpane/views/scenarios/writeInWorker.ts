import type { ScenarioFile } from "../../../src/xlsx/scenarioFile";
import { WorkbookError } from "../../../src/workbook/office/WorkbookError";
import type { FileAnswer } from "./fileWorker";

/**
 * Writes the file of these scenarios in a worker. The code that writes files is loaded into that worker and ends with
 * it.
 */
export function writeInWorker(file: ScenarioFile): Promise<Uint8Array> {
  const worker = new Worker(new URL("./fileWorker.ts", import.meta.url), { name: "file" });
  return new Promise<Uint8Array>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FileAnswer>) => {
      if (data.kind === "written") resolve(data.bytes);
      else reject(new Error(data.message));
    };
    // An error before the answer means only that the worker was not loaded.
    worker.onerror = () => reject(new WorkbookError({ kind: "notLoaded" }));
    worker.postMessage(file);
  }).finally(() => worker.terminate());
}
