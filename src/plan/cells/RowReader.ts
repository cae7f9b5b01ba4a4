import type { Constraint } from "../../engine/constraints";
import type { Issue } from "../Issue";
import type { Problem } from "../Problem";
import type { Table, BlockRow } from "./parseTable";
import { choiceCell } from "./choiceCell";
import { numberCell } from "./numberCell";
import type { Reading } from "./Reading";
import { textCell } from "./textCell";

/** Reads the cells of one row and collects their issues with row and column. */
export class RowReader<Column extends string> {
  constructor(
    private readonly argument: string,
    private readonly block: Table<Column>,
    private readonly line: BlockRow<Column>,
    private readonly problems: Problem[],
  ) {}

  /** The number in a column; `absent` when the block does not have the column. */
  number(column: Column, rule: Constraint, absent: number): number {
    return this.block.has(column)
      ? this.valueOrReport(column, numberCell(this.line.cell(column), rule), absent)
      : absent;
  }

  has(column: Column): boolean {
    return this.block.has(column);
  }

  text(column: Column): string {
    return this.valueOrReport(column, textCell(this.line.cell(column)), "");
  }

  choice<T extends string>(column: Column, choices: readonly T[], blank: T): T {
    return this.valueOrReport(column, choiceCell(this.line.cell(column), choices, blank), blank);
  }

  report(column: Column, issue: Issue): void {
    this.problems.push({ argument: this.argument, row: this.line.row, column: this.block.header(column), issue });
  }

  private valueOrReport<T>(column: Column, reading: Reading<T>, fallback: T): T {
    if (reading.ok) return reading.value;
    this.problems.push({
      argument: this.argument,
      row: this.line.row,
      column: this.block.header(column),
      issue: reading.issue,
      ...(reading.cellError === undefined ? {} : { cellError: reading.cellError }),
    });
    return fallback;
  }
}
