import { LocaleType } from "@univerjs/core";
import type { Grid } from "./host/grid";
import type { LanguageCode } from "../i18n/languages";

export type GridWords = Parameters<Grid["loadLocales"]>[1];

export const GRID_LOCALES: Readonly<Record<LanguageCode, LocaleType>> = {
  en: LocaleType.EN_US,
  fr: LocaleType.FR_FR,
  zh: LocaleType.ZH_CN,
};

/** Texts that the grid shows while it calculates: its own language files do not have them. */
const CALCULATING: Readonly<Record<LanguageCode, Readonly<Record<string, string>>>> = {
  en: {
    analyzing: "Looking at the formulas",
    calculating: "Calculating",
    "array-analysis": "Looking at the array formulas",
    "array-calculation": "Calculating array formulas",
    done: "Calculated",
  },
  fr: {
    analyzing: "Analyse des formules",
    calculating: "Calcul en cours",
    "array-analysis": "Analyse des formules matricielles",
    "array-calculation": "Calcul des formules matricielles",
    done: "Calcul terminé",
  },
  zh: {
    analyzing: "正在分析公式",
    calculating: "正在计算",
    "array-analysis": "正在分析数组公式",
    "array-calculation": "正在计算数组公式",
    done: "计算完成",
  },
};

/** The texts of menus and messages of the grid. */
export async function gridWords(code: LanguageCode): Promise<GridWords> {
  const [sheets, drawing] = await packs(code);
  const formulas = (sheets as Readonly<Record<string, object>>)["sheets-formula"];
  return { ...sheets, ...drawing, "sheets-formula": { ...formulas, progress: CALCULATING[code] } };
}

async function packs(code: LanguageCode): Promise<readonly [GridWords, GridWords]> {
  switch (code) {
    case "en":
      return [
        (await import("@univerjs/preset-sheets-core/locales/en-US")).default,
        (await import("@univerjs/preset-sheets-drawing/locales/en-US")).default,
      ];
    case "fr":
      return [
        (await import("@univerjs/preset-sheets-core/locales/fr-FR")).default,
        (await import("@univerjs/preset-sheets-drawing/locales/fr-FR")).default,
      ];
    case "zh":
      return [
        (await import("@univerjs/preset-sheets-core/locales/zh-CN")).default,
        (await import("@univerjs/preset-sheets-drawing/locales/zh-CN")).default,
      ];
  }
}
