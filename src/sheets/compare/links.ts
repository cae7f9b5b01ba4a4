/** Ranges of the model sheets, as formulas of the comparison take them. */
import { sheetReference } from "../sheetReference";
import { column, type Rows } from "../model/modelLayout";
import type { ModelPlaces } from "../model/modelPlaces";
import { termCells } from "../model/termsUsed";
import type { ComparedModel } from "./ComparedModel";

type Place = Exclude<keyof ModelPlaces, "prefix">;

export const linked = ({ sheetName, places }: ComparedModel, place: Place, letter: string): string =>
  `${sheetReference(sheetName)}!${column(letter, places[place])}`;

export const linkedCell = ({ sheetName }: ComparedModel, cell: string): string =>
  `${sheetReference(sheetName)}!${cell}`;

/** The header cell above a column of a block. */
export const linkedHeader = (model: ComparedModel, place: Place, letter: string): string =>
  linkedCell(model, `$${letter}$${headerOf(model, place)}`);

const headerOf = ({ places }: ComparedModel, place: Place): number => (places[place] satisfies Rows).header;

export const linkedTerms = (model: ComparedModel): Readonly<{ clients: string; nonRecurring: string }> => {
  const { clients, nonRecurring } = termCells(model.places);
  return { clients: linkedCell(model, clients), nonRecurring: linkedCell(model, nonRecurring) };
};
