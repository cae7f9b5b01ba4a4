/** What one row of the schema says of a column or label. Forms, sheets, files and readers take it from there. */
import type { Constraint } from "../engine/constraints";

/** What a number measures: it decides how sheets format it, and whether people read and type a percentage. */
export type Measure = "money" | "quantity" | "count" | "percentage" | "plain";

/** What a number is counted in, in the words of the pane. `own`: the unit of the driver; `forOwn`: money for one. */
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
/** `blank`: the choice that an empty cell stands for. */
type Choice = Readonly<{ type: "choice"; choices: readonly string[]; blank: string }>;
type Quantity = Readonly<{
  type: "number";
  measure: Measure;
  constraint: Constraint;
  unit?: UnitName;
  /** What a new row has before anybody types. */
  initial?: number;
}>;

/** `key`: its name in scenario files and, for a figure, in the plan. */
export type ColumnSchema = Readonly<{ key: string }> & (Text | Choice | Quantity);
export type LabelSchema<Key extends string = string> = Readonly<{ key: Key }> & Quantity;

export type BlockSchema = Readonly<Record<string, ColumnSchema>>;

/** Names of columns, in their order on the sheet. */
export const columnsOf = <Block extends BlockSchema>(block: Block): readonly (keyof Block & string)[] =>
  Object.keys(block);

/** Whether people read and type a percentage where the model has a fraction. */
export const measuresPercentage = (column: ColumnSchema): boolean =>
  column.type === "number" && column.measure === "percentage";
