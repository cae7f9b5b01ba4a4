/** Number formats of a block, by the measure of each column. */
import { columnLetters } from "../a1/columns";
import { type BlockSchema, type ColumnSchema, columnsOf, type Measure } from "../schema/schema";
import type { Format, NumberFormatName } from "./SheetSpec";

const FORMATS: Readonly<Record<Measure, NumberFormatName>> = {
  money: "money",
  quantity: "quantity",
  count: "count",
  percentage: "percent",
  plain: "plain",
};

/** The format of a column or label. `plain`: the format of numbers that measure nothing else, "plain" by default. */
export function formatOf(column: ColumnSchema, plain: NumberFormatName = FORMATS.plain): NumberFormatName {
  if (column.type !== "number") return "general";
  return column.measure === "plain" ? plain : FORMATS[column.measure];
}

/** The letter of a column of a block whose first column is B. */
export const columnLetterOf = <Block extends BlockSchema>(block: Block, column: keyof Block & string): string =>
  columnLetters(columnsOf(block).indexOf(column) + 1);

type Run = Readonly<{ from: string; to: string; format: NumberFormatName }>;

/** Runs of adjacent number columns with the same format. */
function runsOf(block: BlockSchema): readonly Run[] {
  const runs: Run[] = [];
  for (const [index, column] of Object.values(block).entries()) {
    if (column.type !== "number") continue;
    const [letter, format] = [columnLetters(index + 1), formatOf(column)];
    const last = runs.at(-1);
    if (last?.format === format && last.to === columnLetters(index)) runs[runs.length - 1] = { ...last, to: letter };
    else runs.push({ from: letter, to: letter, format });
  }
  return runs;
}

/** Formats of the numbers in the rows of a block. */
export const numberFormatsOf = (
  block: BlockSchema,
  rows: Readonly<{ first: number; last: number }>,
): readonly Format[] =>
  runsOf(block).map(({ from, to, format }) => ({
    range: `${from}${rows.first}:${to}${rows.last}`,
    numberFormat: format,
  }));

/** Headers of number columns are right-aligned, like the numbers below. */
export function rightHeadersOf(block: BlockSchema, row: number): readonly Format[] {
  const numbers = Object.values(block).flatMap(({ type }, index) => (type === "number" ? [index + 1] : []));
  const starts = numbers.filter((index) => !numbers.includes(index - 1));
  const ends = numbers.filter((index) => !numbers.includes(index + 1));
  return starts.map((start, index) => {
    const [from, to] = [columnLetters(start), columnLetters(ends[index] ?? start)];
    return { range: from === to ? `${from}${row}` : `${from}${row}:${to}${row}`, align: "right" };
  });
}
