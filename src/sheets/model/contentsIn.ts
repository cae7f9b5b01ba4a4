/** The inputs of a model with headers and labels in another language; names typed by the user do not change. */
import { HEADINGS } from "../../i18n/headings";
import type { LanguageCode } from "../../i18n/languages";
import { type SheetMessages, sheetMessages } from "../../i18n/sheetMessages";
import type { Heading } from "../../schema/Headings";
import type { CellValue } from "../SheetSpec";
import type { ModelContents, TypedCells } from "./filledModelSheet";

export function contentsIn(contents: ModelContents, language: LanguageCode): ModelContents {
  const { drivers, segments, terms, clients } = contents;
  const t = sheetMessages(language);
  const headed = ([header = [], ...rows]: TypedCells): TypedCells => [
    header.map((cell) => headingIn(cell, t)),
    ...rows,
  ];
  const labeled = ([first = null, ...rest]: readonly CellValue[]): readonly CellValue[] => [
    headingIn(first, t),
    ...rest,
  ];
  const [[, ...termHeads] = [], ...termRows] = terms;
  // The names of the profiles are between the label and the columns for unit and source.
  const [[, ...heads] = [], ...profiles] = clients;
  const beside = heads.slice(-BESIDE).map((cell) => headingIn(cell, t));
  return {
    ...contents,
    drivers: headed(drivers),
    segments: headed(segments),
    terms: [[t.model.termHeader, ...termHeads.map((cell) => headingIn(cell, t))], ...termRows.map(labeled)],
    clients: [[t.model.client, ...heads.slice(0, -BESIDE), ...beside], ...profiles.map(labeled)],
  };
}

/** Unit and source. */
const BESIDE = 2;

/** A text that is no heading stays as it is. */
const headingIn = (cell: CellValue, { heading }: SheetMessages): CellValue =>
  typeof cell === "string" && isHeading(cell) ? heading(cell) : cell;

const isHeading = (text: string): text is Heading =>
  Object.values(HEADINGS).some((headings) => Object.hasOwn(headings, text));
