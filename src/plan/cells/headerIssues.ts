/**
 * Issues with the headers of a block: a column twice or missing, another time unit in brackets, or a header that
 * resembles a column.
 */
import { normalizeHeader } from "../headings/normalizeHeader";
import type { Heading } from "../../schema/Headings";
import { nearColumn } from "../headings/nearColumn";
import { ownTimeUnit } from "../headings/timeUnits";
import type { Problem } from "../Problem";
import type { Cell } from "./Cell";
import { cellError } from "./cellError";

type ExpectedColumns<Column extends Heading> = Readonly<{
  argument: string;
  columns: readonly Column[];
  required: readonly Column[];
}>;

export function headerIssues<Column extends Heading>(
  headers: readonly Cell[],
  { argument, columns, required }: ExpectedColumns<Column>,
): readonly Problem[] {
  const problems: Problem[] = headers.flatMap((header, index) => {
    const error = cellError(header);
    // The column under this header may matter.
    if (error === undefined) return [];
    const issue = { kind: "headerError", error: error.shown, place: index + 1 } as const;
    return [{ argument, row: 1, issue, cellError: error.code }];
  });
  const byKey = new Map(columns.map((column) => [normalizeHeader(column), column] as const));
  const texts = headers
    .filter((header) => typeof header === "string")
    .filter((header) => header.trim() !== "" && cellError(header) === undefined);
  const read = new Map<Column, string>();
  const others: string[] = [];
  for (const header of texts) {
    const column = byKey.get(normalizeHeader(header));
    if (column === undefined) {
      others.push(header);
      continue;
    }
    const duplicate = read.get(column);
    if (duplicate !== undefined) {
      const issue = { kind: "columnTwice", headers: [duplicate.trim(), header.trim()] } as const;
      problems.push({ argument, row: 1, column, issue });
    }
    read.set(column, header);
    const unit = ownTimeUnit(header);
    if (unit !== undefined) {
      problems.push({ argument, row: 1, column: header.trim(), issue: { kind: "otherTimeUnit", column, unit } });
    }
  }
  const near = others.flatMap((header) => {
    const column = nearColumn(header, columns, (one) => read.has(one));
    return column === undefined ? [] : [{ header, column }];
  });
  for (const column of required) {
    if (read.has(column) || near.some((one) => one.column === column)) continue;
    problems.push({ argument, row: 1, column, issue: { kind: "columnMissing", headers: texts.map(String) } });
  }
  const named = [...read.values()].map((header) => header.trim());
  for (const { header, column } of near) {
    const issue = { kind: "headerResembles", column, clear: column, headers: named } as const;
    problems.push({ argument, row: 1, column: header.trim(), issue });
  }
  return problems;
}
