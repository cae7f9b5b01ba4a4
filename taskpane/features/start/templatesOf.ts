import { loadedOnce } from "../../../src/i18n/loadedOnce";

/** Templates in the given language. */
export const templatesOf = loadedOnce(async (code) =>
  (await import("../../../src/plan/templates/templatesIn")).templatesIn(code),
);
