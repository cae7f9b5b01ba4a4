/** Ranges of the model sheets, as formulas of the comparison refer to them. */
import { sheetReference } from "../../a1/sheetReference";
import { blockColumn } from "../model/blockColumn";
import { column } from "../model/modelLayout";
import { DRIVER_INPUT, SEGMENT_INPUT, TERM_INPUT } from "../model/inputColumns";
import { TABLE_COLUMN, type DeploymentColumn } from "../model/workingColumns";
import { termCells } from "../model/termsUsed";
import type { ComparedModel } from "./ComparedModel";

export type InputBlock = "drivers" | "segments";

/** The columns of the names. */
export const NAME_LETTERS: Readonly<Record<InputBlock, string>> = {
  drivers: DRIVER_INPUT.Driver,
  segments: SEGMENT_INPUT.Segment,
};

export const linkedTableColumn = ({ sheetName, layoutRows }: ComparedModel, which: DeploymentColumn): string =>
  sheetReference(sheetName, column(TABLE_COLUMN[which], layoutRows.deploymentTable));

/**
 * A column of a block of inputs, header row included, so that rows inserted anywhere below the header are inside the
 * range.
 */
export const linkedBlock = ({ sheetName, layoutRows }: ComparedModel, block: InputBlock, letter: string): string =>
  sheetReference(sheetName, blockColumn(letter, layoutRows[block]));

export const linkedNames = (model: ComparedModel, block: InputBlock): string =>
  linkedBlock(model, block, NAME_LETTERS[block]);

/** A column of the terms, header row included. */
export const linkedTermColumn = ({ sheetName, layoutRows }: ComparedModel, which: keyof typeof TERM_INPUT): string =>
  sheetReference(sheetName, blockColumn(TERM_INPUT[which], layoutRows.terms));

export const linkedCell = ({ sheetName }: ComparedModel, cell: string): string => sheetReference(sheetName, cell);

/** Distance of each cell of a block's column from the header, which is 0. */
export const linkedPositions = (model: ComparedModel, block: InputBlock): string => {
  const cells = linkedNames(model, block);
  return `(ROW(${cells})-ROW(INDEX(${cells},1)))`;
};

export const linkedTerms = (model: ComparedModel): Readonly<{ clients: string; nonRecurring: string }> => {
  const { clients, nonRecurring } = termCells(model.layoutRows);
  return { clients: linkedCell(model, clients), nonRecurring: linkedCell(model, nonRecurring) };
};
