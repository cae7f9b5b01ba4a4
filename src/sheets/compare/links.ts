/** Ranges of the model sheets, as formulas of the comparison refer to them. */
import { sheetReference } from "../../a1/sheetReference";
import { blockColumn } from "../model/blockColumn";
import { column } from "../model/modelLayout";
import type { ModelLayoutRows } from "../model/ModelLayoutRows";
import { termCells } from "../model/termsUsed";
import type { ComparedModel } from "./ComparedModel";

type Place = Exclude<keyof ModelLayoutRows, "prefix">;
type InputBlock = "terms" | "drivers" | "segments";

export const linked = ({ sheetName, places }: ComparedModel, place: Place, letter: string): string =>
  sheetReference(sheetName, column(letter, places[place]));

/**
 * A column of a block of inputs, header row included, so that rows inserted anywhere below the header are inside the
 * range.
 */
export const linkedBlock = ({ sheetName, places }: ComparedModel, block: InputBlock, letter: string): string =>
  sheetReference(sheetName, blockColumn(letter, places[block]));

export const linkedCell = ({ sheetName }: ComparedModel, cell: string): string => sheetReference(sheetName, cell);

/** Distance of each cell of a block's column from the header, which is 0. */
export const linkedPlaces = (model: ComparedModel, block: InputBlock): string => {
  const cells = linkedBlock(model, block, "B");
  return `(ROW(${cells})-ROW(INDEX(${cells},1)))`;
};

export const linkedTerms = (model: ComparedModel): Readonly<{ clients: string; nonRecurring: string }> => {
  const { clients, nonRecurring } = termCells(model.places);
  return { clients: linkedCell(model, clients), nonRecurring: linkedCell(model, nonRecurring) };
};
