import { findModels } from "./findModels";
import { runExcel } from "../office/runExcel";
import { loadCurrency } from "./loadCurrency";
import { loadChecks } from "./loadChecks";
import { loadCopy, readCopy } from "./loadCopy";
import type { Model } from "./Model";

/**
 * The model on the active sheet, even if it is a copy by its tab. Otherwise the model that was read before, by the id
 * of its sheet. Otherwise the first model, or null if there is none.
 */
export const readModel = (before?: string): Promise<Model | null> =>
  runExcel(
    async (context) => {
      const copied = loadCopy(context);
      const models = await findModels(context);
      const active = models.find((one) => one.active);
      const reference = active === undefined ? copied() : undefined;
      const copy = reference === undefined ? undefined : await readCopy(context, reference);
      if (copy !== undefined) return copy;
      const { model } = active ??
        models.find(({ model: found }) => found.reference.sheetId === before) ??
        models[0] ?? { model: null };
      if (model === null) return null;
      const currency = loadCurrency(context, model.reference);
      const checks = loadChecks(context, model.reference.names);
      await context.sync();
      return {
        ...model,
        ...currency(),
        checks: checks(),
        scenarios: models.map(({ model: { reference } }) => reference),
      };
    },
    { retry: true, reads: true },
  );
