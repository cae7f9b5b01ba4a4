/** One row of the schema describes a column or label. Forms, sheets, files and readers use it. */
import type { Constraint } from "../engine/constraints";

/** The kind of a number: it decides how sheets format it, and whether people read and type a percentage. */
export type Measure = "money" | "quantity" | "count" | "percentage" | "plain";

/** The unit of a number, as named in the pane. `own`: the unit of the driver; `forOwn`: money for one such unit. */
export type UnitName =
  | "own"
  | "forOwn"
  | "perDoubling"
  | "clients"
  | "perClient"
  | "once"
  | "aMonth"
  | "aYear"
  | "months"
  | "times"
  | "people"
  | "ofExperience"
  | "ofTrials"
  | "ofDeployment";

type Text = Readonly<{ type: "text" }>;
/** `blank`: the choice that an empty cell means. */
type Choice = Readonly<{ type: "choice"; choices: readonly string[]; blank: string }>;
type Quantity = Readonly<{
  type: "number";
  measure: Measure;
  constraint: Constraint;
  unit?: UnitName;
  /** The initial value in a new row. */
  initial?: number;
}>;

/** `key`: the name in scenario files and, for a figure, in the plan. */
export type ColumnSchema = Readonly<{ key: string }> & (Text | Choice | Quantity);
export type LabelSchema<Key extends string = string> = Readonly<{ key: Key }> & Quantity;

export type BlockSchema = Readonly<Record<string, ColumnSchema>>;

/** Names of columns, in their order on the sheet. */
export const columnsOf = <Block extends BlockSchema>(block: Block): readonly (keyof Block & string)[] =>
  Object.keys(block);

/** Whether people read and type a percentage where the model has a fraction. */
export const measuresPercentage = (column: ColumnSchema): boolean =>
  column.type === "number" && column.measure === "percentage";
