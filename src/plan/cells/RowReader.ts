import type { Constraint } from "../../engine/constraints";
import type {
  BlockSchema,
  ChoiceColumn,
  ChoiceSchema,
  ColumnOf,
  NumberColumn,
  NumberSchema,
  ValueOf,
} from "../../schema/schema";
import type { Issue } from "../Issue";
import type { Problem } from "../Problem";
import type { Table, BlockRow } from "./parseTable";
import { isBlankOrZero } from "./blank";
import { choiceCell } from "./choiceCell";
import { numberCell } from "./numberCell";
import type { Reading } from "./Reading";
import { textCell } from "./textCell";

/** Reads the cells of one row and collects their issues with row and column. */
export class RowReader<Block extends BlockSchema> {
  constructor(
    private readonly argument: string,
    private readonly schema: Block,
    private readonly table: Table<ColumnOf<Block>>,
    private readonly line: BlockRow<ColumnOf<Block>>,
    private readonly problems: Problem[],
  ) {}

  /** The number in a column, or its default when the block does not have the column. */
  number(column: NumberColumn<Block>): number {
    const { constraint, default: absent = 0, zeroIsDefault } = this.schema[column] as NumberSchema;
    const isLeftOut = !this.has(column) || (zeroIsDefault === true && isBlankOrZero(this.line.cell(column)));
    return isLeftOut ? absent : this.numberOf(column, constraint, absent);
  }

  /** The number in a column whose constraint depends on the row. */
  numberOf(column: ColumnOf<Block>, constraint: Constraint, fallback = 0): number {
    return this.valueOrReport(column, numberCell(this.line.cell(column), constraint), fallback);
  }

  has(column: ColumnOf<Block>): boolean {
    return this.table.has(column);
  }

  text(column: ColumnOf<Block>): string {
    return this.valueOrReport(column, textCell(this.line.cell(column)), "");
  }

  choice<Column extends ChoiceColumn<Block>>(column: Column): ValueOf<Block[Column]> {
    const { choices, blank } = this.schema[column] as ChoiceSchema;
    return this.valueOrReport(column, choiceCell(this.line.cell(column), choices, blank), blank) as ValueOf<
      Block[Column]
    >;
  }

  report(column: ColumnOf<Block>, issue: Issue): void {
    this.problems.push({ argument: this.argument, row: this.line.row, column: this.table.header(column), issue });
  }

  private valueOrReport<T>(column: ColumnOf<Block>, reading: Reading<T>, fallback: T): T {
    if (reading.ok) return reading.value;
    this.problems.push({
      argument: this.argument,
      row: this.line.row,
      column: this.table.header(column),
      issue: reading.issue,
      ...(reading.cellError === undefined ? {} : { cellError: reading.cellError }),
    });
    return fallback;
  }
}
