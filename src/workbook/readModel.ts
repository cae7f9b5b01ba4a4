import { findModels } from "./findModels";
import { inExcel } from "./inExcel";
import { loadCurrency } from "./loadCurrency";
import type { Model } from "./Model";

/** The model on the active sheet, else the one that was read before, by the id of its sheet, else the first; null where there is none. */
export const readModel = (before?: string): Promise<Model | null> =>
  inExcel(
    async (context) => {
      const models = await findModels(context);
      const { model } = models.find(({ active }) => active) ??
        models.find(({ model: found }) => found.reference.sheetId === before) ??
        models[0] ?? { model: null };
      if (model === null) return null;
      const currency = loadCurrency(context, model.reference);
      await context.sync();
      return { ...model, ...currency(), scenarios: models.map(({ model: { reference } }) => reference) };
    },
    { again: true, reads: true },
  );
