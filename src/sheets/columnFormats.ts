/** Number formats of a block, by the measure of each column. */
import { columnLetters } from "../a1/columns";
import type { BlockSchema, ColumnSchema, Measure } from "../schema/schema";
import { runsOf } from "./runsOf";
import type { Format, NumberFormatName } from "./SheetSpec";

const FORMATS: Readonly<Record<Measure, NumberFormatName>> = {
  money: "money",
  quantity: "quantity",
  count: "count",
  percentage: "percent",
  plain: "plain",
  date: "date",
};

/** The format of a column or label. `plain`: the format of numbers that measure nothing else, "plain" by default. */
export function formatOf(column: ColumnSchema, plain: NumberFormatName = FORMATS.plain): NumberFormatName {
  if (column.type !== "number") return "general";
  return column.measure === "plain" ? plain : FORMATS[column.measure];
}

type NumberColumn = Readonly<{ index: number; letter: string; format: NumberFormatName }>;

/** The number columns of a block whose first column is B. */
const numbersOf = (block: BlockSchema): readonly NumberColumn[] =>
  Object.values(block).flatMap((column, index) =>
    column.type === "number" ? [{ index, letter: columnLetters(index + 1), format: formatOf(column) }] : [],
  );

const areAdjacent = (left: NumberColumn, right: NumberColumn): boolean => right.index === left.index + 1;

/** Formats of the numbers in the rows of a block, one for each run of adjacent columns with the same format. */
export const numberFormatsOf = (
  block: BlockSchema,
  rows: Readonly<{ first: number; last: number }>,
): readonly Format[] =>
  runsOf(numbersOf(block), (a, b) => areAdjacent(a, b) && a.format === b.format).map((run) => ({
    range: `${run[0].letter}${rows.first}:${run.at(-1)?.letter ?? ""}${rows.last}`,
    numberFormat: run[0].format,
  }));

/** Headers of number columns are right-aligned, like the numbers below. */
export const rightHeadersOf = (block: BlockSchema, row: number): readonly Format[] =>
  runsOf(numbersOf(block), areAdjacent).map((run) => {
    const [from, to] = [run[0].letter, run.at(-1)?.letter ?? ""];
    return { range: from === to ? `${from}${row}` : `${from}${row}:${to}${row}`, align: "right" };
  });
