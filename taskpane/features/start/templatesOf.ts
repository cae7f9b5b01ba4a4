import { loadedOnce } from "../../../src/i18n/loadedOnce";

/** Models to start from, in a language. */
export const templatesOf = loadedOnce(async (code) =>
  (await import("../../../src/plan/templates/templatesIn")).templatesIn(code),
);
