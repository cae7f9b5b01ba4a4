import type { AstExpression } from "@borgar/fx";
import type { Area } from "../../a1/area";
import type { Scalar } from "./Scalar";

/** An area of a sheet that a formula refers to. */
export class Reference implements Area {
  constructor(
    readonly sheet: Sheet,
    readonly top: number,
    readonly left: number,
    readonly bottom: number,
    readonly right: number,
  ) {}

  get height(): number {
    return this.bottom - this.top + 1;
  }

  get width(): number {
    return this.right - this.left + 1;
  }
}

/** A cell that holds a formula. */
export type FormulaCell = {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  /** The formula as typed, with its "=". */
  readonly text: string;
  readonly syntax: AstExpression;
  /** Cells that must be calculated first. */
  readonly precedents: readonly Reference[];
  state: "new" | "open" | "done";
};

/** The cells of one sheet while it is calculated; rows and columns from 0. */
export class Sheet {
  readonly #values: Scalar[][] = [];
  readonly #formulas: FormulaCell[][] = [];

  constructor(readonly name: string) {}

  /**
   * The value of a cell. Throws if a formula has not been calculated yet, which means that the calculation order is
   * wrong.
   */
  read(row: number, column: number): Scalar {
    const formula = this.formulaAt(row, column);
    if (formula !== undefined && formula.state !== "done")
      throw new Error(`row ${row + 1}, column ${column + 1} of ${this.name} is read before it is calculated`);
    return this.#values[row]?.[column] ?? null;
  }

  write(row: number, column: number, value: Scalar): void {
    (this.#values[row] ??= [])[column] = value;
  }

  formulaAt(row: number, column: number): FormulaCell | undefined {
    return this.#formulas[row]?.[column];
  }

  addFormula(cell: FormulaCell): void {
    (this.#formulas[cell.row] ??= [])[cell.column] = cell;
  }
}
