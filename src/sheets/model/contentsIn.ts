/** The inputs of a model with headers and labels in another language; names typed by the user do not change. */
import type { LanguageCode } from "../../i18n/languages";
import type { CellValue } from "../SheetSpec";
import { translateRow } from "../translation/translateSheet";
import type { ModelContents, TypedCells } from "./filledModelSheet";

export function contentsIn(contents: ModelContents, language: LanguageCode): ModelContents {
  const { drivers, segments, terms, clients } = contents;
  const headed = ([header = [], ...rows]: TypedCells): TypedCells => [translateRow(header, language), ...rows];
  const label = ([first = null, ...rest]: readonly CellValue[]): readonly CellValue[] => [
    ...translateRow([first], language),
    ...rest,
  ];
  // The names of the profiles are between the label and the columns for unit and source.
  const [[corner = null, ...heads] = [], ...profiles] = clients;
  const names = heads.slice(0, -BESIDE);
  const header = [...translateRow([corner], language), ...names, ...translateRow(heads.slice(-BESIDE), language)];
  return {
    ...contents,
    drivers: headed(drivers),
    segments: headed(segments),
    terms: headed(terms).map((row, index) => (index === 0 ? row : label(row))),
    clients: [header, ...profiles.map(label)],
  };
}

/** Unit and source. */
const BESIDE = 2;
