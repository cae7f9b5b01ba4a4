/** The inputs of a model with headers and labels in another language; names typed by the user do not change. */
import type { LanguageCode } from "../../i18n/languages";
import { sheetMessages } from "../../i18n/sheetMessages";
import { translateHeading } from "../../plan/headings/translateHeading";
import type { CellValue } from "../SheetSpec";
import type { ModelContents, TypedCells } from "./filledModelSheet";

export function contentsIn(contents: ModelContents, language: LanguageCode): ModelContents {
  const { drivers, segments, terms, clients } = contents;
  const t = sheetMessages(language);
  const headed = ([header = [], ...rows]: TypedCells): TypedCells => [
    header.map((cell) => headingIn(cell, language)),
    ...rows,
  ];
  const labeled = ([first = null, ...rest]: readonly CellValue[]): readonly CellValue[] => [
    headingIn(first, language),
    ...rest,
  ];
  const [[, ...termHeads] = [], ...termRows] = terms;
  // The names of the profiles are between the label and the columns for unit and source.
  const [[, ...heads] = [], ...profiles] = clients;
  const beside = heads.slice(-BESIDE).map((cell) => headingIn(cell, language));
  return {
    ...contents,
    drivers: headed(drivers),
    segments: headed(segments),
    terms: [[t.model.termHeader, ...termHeads.map((cell) => headingIn(cell, language))], ...termRows.map(labeled)],
    clients: [[t.model.client, ...heads.slice(0, -BESIDE), ...beside], ...profiles.map(labeled)],
  };
}

/** Unit and source. */
const BESIDE = 2;

const headingIn = (cell: CellValue, language: LanguageCode): CellValue =>
  typeof cell === "string" ? translateHeading(cell, language) : cell;
