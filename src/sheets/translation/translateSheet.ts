/**
 * A generated sheet in another language. Builders write everything in English, and each text is replaced here: cells,
 * titles of charts, comments of names, and texts within formulas. A formula that looks up a label therefore looks up
 * the translated label. Names of charts, tables and the workbook do not change, and neither do the values that
 * functions take: categories, curves, distributions, measures.
 */
import { type LanguageCode, SOURCE_LANGUAGE } from "../../i18n/languages";
import { formulaText } from "../formulaText";
import type { CellValue, ChartSpec, SheetSpec } from "../SheetSpec";
import { translate } from "./translate";

export function translateSheet(spec: SheetSpec, language: LanguageCode): SheetSpec {
  if (language === SOURCE_LANGUAGE) return spec;
  return {
    ...spec,
    blocks: spec.blocks.map(({ at, cells }) => ({ at, cells: cells.map((row) => translateRow(row, language)) })),
    names: spec.names.map((name) => ({ ...name, comment: translate(name.comment, language) })),
    charts: spec.charts.map((chart) => translateChart(chart, language)),
  };
}

type Word = (text: string) => string;

export function translateRow(row: readonly CellValue[], language: LanguageCode): readonly CellValue[] {
  const word = (text: string): string => translate(text, language);
  return row.map((cell, index) => {
    if (typeof cell === "string") return word(cell === "Term" && row[index + 1] === "Value" ? OF_THE_TERMS : cell);
    return typeof cell === "object" && cell !== null ? { formula: formulaIn(cell.formula, word) } : cell;
  });
}

/** Header of the terms' labels; elsewhere "Term" is the time that a client stays. */
const OF_THE_TERMS = "Term (of the terms)";

/** Skips names of sheets, which are in single quotes. */
const formulaIn = (formula: string, word: Word): string =>
  formula.replaceAll(/'(?:[^']|'')*'|"((?:[^"]|"")*)"/g, (whole, text: string | undefined) =>
    text === undefined ? whole : formulaText(word(text.replaceAll('""', '"'))),
  );

export function translateChart(chart: ChartSpec, language: LanguageCode): ChartSpec {
  const word = (text: string): string => translate(text, language);
  return {
    ...chart,
    title: word(chart.title),
    xTitle: word(chart.xTitle),
    yTitle: word(chart.yTitle),
    // A series with a line index is a scenario, and its name is the name of a sheet.
    series: chart.series.map((series) => (series.line === undefined ? { ...series, name: word(series.name) } : series)),
  };
}
