import { findModels } from "./findModels";
import { inExcel } from "./inExcel";
import type { Model } from "./Model";

/** The model on the active sheet, else the one that was read before, by the id of its sheet, else the first; null where there is none. */
export const readModel = (before?: string): Promise<Model | null> =>
  inExcel(
    async (context) => {
      const models = await findModels(context);
      const { model } = models.find(({ active }) => active) ??
        models.find(({ model: found }) => found.reference.sheetId === before) ??
        models[0] ?? { model: null };
      return model === null ? null : { ...model, scenarios: models.map(({ model: { reference } }) => reference) };
    },
    { again: true },
  );
