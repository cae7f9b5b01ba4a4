import { findModels } from "./findModels";
import { inExcel } from "./inExcel";
import type { Model } from "./Model";

/** The model on the active sheet, else the first one of the workbook; null where there is none. */
export const readModel = (): Promise<Model | null> =>
  inExcel(
    async (context) => {
      const models = await findModels(context);
      const { model } = models.find(({ active }) => active) ?? models[0] ?? { model: null };
      return model === null ? null : { ...model, scenarios: models.map(({ model: { reference } }) => reference) };
    },
    { again: true },
  );
