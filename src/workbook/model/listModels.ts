import { findModels } from "./findModels";
import { runExcel } from "../office/runExcel";
import type { ListedModel } from "./Model";

/** Every model of the workbook, in the order of its names. */
export const listModels = (): Promise<readonly ListedModel[]> =>
  runExcel(
    async (context) =>
      (await findModels(context)).map(({ model, relatedSheets, active }) => ({
        model,
        active,
        relatedSheets: [...new Set(relatedSheets.map(({ name }) => name))],
      })),
    { retry: true, reads: true },
  );
