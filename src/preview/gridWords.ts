import { LocaleType } from "@univerjs/core";
import type { Grid } from "./host/grid";
import type { LanguageCode } from "../i18n/languages";
import { PREVIEW_CATALOGS } from "../i18n/previewCatalogs";

export type GridWords = Parameters<Grid["loadLocales"]>[1];

export const GRID_LOCALES: Readonly<Record<LanguageCode, LocaleType>> = {
  en: LocaleType.EN_US,
  fr: LocaleType.FR_FR,
  zh: LocaleType.ZH_CN,
};

const PACKS: Readonly<Record<LanguageCode, () => Promise<readonly [sheets: GridWords, drawing: GridWords]>>> = {
  en: async () => [
    (await import("@univerjs/preset-sheets-core/locales/en-US")).default,
    (await import("@univerjs/preset-sheets-drawing/locales/en-US")).default,
  ],
  fr: async () => [
    (await import("@univerjs/preset-sheets-core/locales/fr-FR")).default,
    (await import("@univerjs/preset-sheets-drawing/locales/fr-FR")).default,
  ],
  zh: async () => [
    (await import("@univerjs/preset-sheets-core/locales/zh-CN")).default,
    (await import("@univerjs/preset-sheets-drawing/locales/zh-CN")).default,
  ],
};

/** The texts of menus and messages of the grid. */
export async function gridWords(code: LanguageCode): Promise<GridWords> {
  const [sheets, drawing] = await PACKS[code]();
  const formulas = (sheets as Readonly<Record<string, object>>)["sheets-formula"];
  const progress = PREVIEW_CATALOGS[code].calculating;
  return { ...sheets, ...drawing, "sheets-formula": { ...formulas, progress } };
}
