/**
 * The input rows of all scenarios, each once: in the order of the first scenario, then the rows that only other
 * scenarios have.
 */
import { columnsOf } from "../../schema/schema";
import { DRIVERS } from "../../schema/drivers";
import type { Cells } from "../../plan/cells/Cell";
import type { ComparedModel } from "./ComparedModel";

/** A scenario that has the input, and the index of its row below the header, from 0. */
export type RowOfScenario = Readonly<{ model: number; row: number }>;

export type InputRow = Readonly<{
  /** All scenarios that name the row, the first one first. */
  scenarioRows: readonly [RowOfScenario, ...RowOfScenario[]];
  /** Deployment from which a price break applies, otherwise 1. */ from: number;
}>;

type BlockName = keyof ComparedModel["cells"];
const FROM = columnsOf(DRIVERS).indexOf("From");

export function inputRows(models: readonly ComparedModel[], block: BlockName): readonly InputRow[] {
  const found = new Map<string, InputRow>();
  models.forEach(({ cells }, model) => {
    below(cells[block]).forEach((cellsOfRow, row) => {
      const text = textOf(cellsOfRow[0]);
      const from = block === "drivers" ? fromOf(cellsOfRow[FROM]) : 1;
      const key = `${from} ${text.toLowerCase()}`;
      const before = found.get(key);
      if (text === "" || before?.scenarioRows.some((one) => one.model === model) === true) return;
      found.set(key, {
        scenarioRows: before === undefined ? [{ model, row }] : [...before.scenarioRows, { model, row }],
        from,
      });
    });
  });
  return [...found.values()];
}

const below = (cells: Cells): Cells => cells.slice(1);
const fromOf = (cell: unknown): number => (typeof cell === "number" && cell > 1 ? cell : 1);
const textOf = (cell: unknown): string =>
  typeof cell === "string" ? cell : typeof cell === "number" || typeof cell === "boolean" ? String(cell) : "";
