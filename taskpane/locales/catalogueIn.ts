import type { LanguageCode } from "../../src/plan/wording/LanguageCode";
import { type Catalogue, en } from "./en";
import { loadedOnce } from "./loadedOnce";

const translation = loadedOnce(async (code): Promise<Catalogue> =>
  code === "fr" ? (await import("./fr")).fr : (await import("./zhHans")).zhHans,
);

/** The words of the pane: English comes with it, others when they are first asked for. */
export const catalogueIn = (code: LanguageCode): Catalogue | Promise<Catalogue> =>
  code === "en" ? en : translation(code);
