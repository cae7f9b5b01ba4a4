/** The rows of inputs that stand in any of the scenarios, each once: in the order of the first scenario, then what only others have. */
import type { Cells } from "../../plan/cells/Cell";
import type { ComparedModel } from "./ComparedModel";

/** Where a row of inputs is named: the scenario, and its row below the header, from 0. */
export type InputRow = Readonly<{
  model: number;
  row: number;
  /** Deployment from which a price break holds, else 1. */ from: number;
}>;

type Block = keyof ComparedModel["cells"];
/** Of the block of drivers. */
const FROM_COLUMN = 8;

export function inputRows(models: readonly ComparedModel[], block: Block): readonly InputRow[] {
  const seen = new Set<string>();
  return models.flatMap(({ cells }, model) =>
    below(cells[block]).flatMap(([name, ...rest], row): readonly InputRow[] => {
      const text = textOf(name);
      const from = block === "drivers" ? fromOf(rest[FROM_COLUMN - 1]) : 1;
      const key = `${from} ${text.toLowerCase()}`;
      if (text === "" || seen.has(key)) return [];
      seen.add(key);
      return [{ model, row, from }];
    }),
  );
}

const below = (cells: Cells): Cells => cells.slice(1);
const fromOf = (cell: unknown): number => (typeof cell === "number" && cell > 1 ? cell : 1);
const textOf = (cell: unknown): string =>
  typeof cell === "string" ? cell : typeof cell === "number" || typeof cell === "boolean" ? String(cell) : "";
