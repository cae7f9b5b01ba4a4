/**
 * Issues between the rows of a segments block: rows that sum up others, a name used twice, an industry in some rows
 * only, and rows of an industry that differ in its prior deployments.
 */
import type { Table, BlockRow } from "./cells/parseTable";
import { isBlankOrZero } from "./cells/blank";
import { quoteCell } from "./cells/quoteCell";
import { textOf } from "./cells/textOf";
import type { AnySegmentColumn } from "../schema/segments";
import { nameKey } from "./headings/nameKey";
import { isSumRow } from "./headings/sumRow";
import type { Issue } from "./Issue";
import type { Problem } from "./Problem";

type ArgumentWithExample = Readonly<{ argument: string; example: string }>;
type Row = BlockRow<AnySegmentColumn>;

export function segmentIssues(
  table: Table<AnySegmentColumn>,
  { argument, example }: ArgumentWithExample,
): readonly Problem[] {
  const problems: Problem[] = [];
  const complain = ({ row }: Row, column: AnySegmentColumn, issue: Issue): void =>
    void problems.push({ argument, row, column: table.header(column), issue });
  const groups = lazily(() => table.rows.map((line) => textOf(line.cell("Industry"))).filter((text) => text !== ""));
  const sums = new Set<Row>();
  for (const line of table.rows) {
    const name = textOf(line.cell("Segment"));
    if (!isSumRow(name, groups)) continue;
    sums.add(line);
    complain(line, "Segment", { kind: "sumRow", found: quoteCell(name), example });
  }
  const last = table.rows.at(-1);
  const clients = last === undefined ? undefined : unnamedSum(table.rows, last);
  if (last !== undefined && clients !== undefined) {
    sums.add(last);
    complain(last, "Segment", { kind: "sumRowUnnamed", clients, example });
  }
  const own = table.rows.filter((line) => !sums.has(line));
  const rowOf = new Map<string, number>();
  for (const line of own) {
    const name = textOf(line.cell("Segment"));
    const key = nameKey(name);
    const row = rowOf.get(key);
    if (key === "") continue;
    if (row === undefined) rowOf.set(key, line.row);
    else complain(line, "Segment", { kind: "segmentTwice", row, name });
  }
  const blank = own.filter((line) => isBlankOrZero(line.cell("Industry")));
  if (blank.length < own.length) for (const line of blank) complain(line, "Industry", { kind: "industryBlank" });
  for (const { line, row, prior } of otherPriors(own)) complain(line, "Prior", { kind: "priorDiffers", row, prior });
  return problems;
}

type OtherPrior = Readonly<{ line: Row; row: number; prior: number }>;

/** Later rows of an industry with another number than its first row. A blank is no other number. */
function otherPriors(rows: readonly Row[]): readonly OtherPrior[] {
  const firsts = new Map<string, Row>();
  return rows.flatMap((line) => {
    const industry = nameKey(textOf(line.cell("Industry")));
    const first = firsts.get(industry);
    if (first === undefined) firsts.set(industry, line);
    const [prior, given] = [first?.cell("Prior"), line.cell("Prior")];
    if (first === undefined || typeof given !== "number" || given === 0 || given === (prior ?? 0)) return [];
    if (typeof prior !== "number" && !isBlankOrZero(prior)) return [];
    return [{ line, row: first.row, prior: typeof prior === "number" ? prior : 0 }];
  });
}

/** The clients of a last row without a name, if they equal the sum of all rows above. */
function unnamedSum(rows: readonly Row[], last: Row): number | undefined {
  const clients = last.cell("Clients");
  if (!isBlankOrZero(last.cell("Segment")) || typeof clients !== "number" || rows.length < 2) return undefined;
  const above = rows.slice(0, -1).map((line) => line.cell("Clients"));
  const sum = above.reduce<number>((total, cell) => total + (typeof cell === "number" ? cell : 0), 0);
  return sum === clients && sum > 0 ? clients : undefined;
}

function lazily<T>(make: () => T): () => T {
  let made: Readonly<{ value: T }> | undefined;
  return () => (made ??= { value: make() }).value;
}
