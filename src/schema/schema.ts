/** One row of the schema describes a column or label. Forms, sheets, files and readers use it. */
import type { Constraint } from "../engine/constraints";

/** The kind of a number: it decides how sheets format it, and whether people read and type a percentage. */
export type Measure = "money" | "quantity" | "count" | "percentage" | "plain" | "date";

/** The unit of a number. `own`: the unit of the driver; `forOwn`: money for one such unit. */
export type UnitName =
  | "own"
  | "forOwn"
  | "perDoubling"
  | "clients"
  | "perClient"
  | "once"
  | "anHour"
  | "aMonth"
  | "aYear"
  | "hours"
  | "months"
  | "years"
  | "times"
  | "people"
  | "ofExperience"
  | "ofTrials"
  | "ofDeployment"
  | "deployments"
  | "monthOfYear"
  | "monthNumber"
  | "ofProfit"
  | "ofNonRecurring";

type Text = Readonly<{ type: "text" }>;
/** `blank`: the choice that an empty cell means. */
type Choice = Readonly<{ type: "choice"; choices: readonly string[]; blank: string }>;
type Quantity = Readonly<{
  type: "number";
  measure: Measure;
  constraint: Constraint;
  unit?: UnitName;
  /** The value when the block does not have the column or label. */
  default?: number;
  /** The initial value in a new row. */
  initial?: number;
  /** Somebody decides the figure, so its value is not uncertain. */
  decided?: true;
  /** A row with a price break has its own value. */
  ofBreak?: true;
  /** 0, which a blank cell is on some hosts, means the default or, without one, that the figure is not there. */
  zeroIsDefault?: true;
  /** The calendar or a contract fixes the figure: it cannot be uncertain. */
  certain?: true;
}>;
/** A number of the input that the row names: its measure, unit and constraint are those of the input. */
type OfInput = Readonly<{ type: "ofInput" }>;

/** `key`: the name in scenario files and, for a figure, in the plan. `required`: a block must have the column. */
export type ColumnSchema = Readonly<{ key: string; required?: true }> & (Text | Choice | Quantity | OfInput);
/** `onlyWith`: the label without which the value has no effect. */
type LabelFacts<Key extends string, Label extends string> = Readonly<{ key: Key; onlyWith?: Label }>;
export type LabelSchema<Key extends string = string, Label extends string = string> = LabelFacts<Key, Label> & Quantity;
/** A label beside a number or one of a few words. */
export type AnyLabelSchema<Key extends string = string, Label extends string = string> = LabelFacts<Key, Label> &
  (Quantity | Choice);

export type NumberSchema = Extract<ColumnSchema, { type: "number" }>;
export type ChoiceSchema = Extract<ColumnSchema, { type: "choice" }>;

export type BlockSchema = Readonly<Record<string, ColumnSchema>>;
export type LabelsSchema<Key extends string = string> = Readonly<Record<string, LabelSchema<Key>>>;
export type AnyLabelsSchema<Key extends string = string> = Readonly<Record<string, AnyLabelSchema<Key>>>;

export type ColumnOf<Block extends BlockSchema> = keyof Block & string;
type ColumnOfType<Block extends BlockSchema, Type extends ColumnSchema["type"]> = {
  [Column in ColumnOf<Block>]: Block[Column]["type"] extends Type ? Column : never;
}[ColumnOf<Block>];
export type NumberColumn<Block extends BlockSchema> = ColumnOfType<Block, "number">;
export type ChoiceColumn<Block extends BlockSchema> = ColumnOfType<Block, "choice">;

export type ValueOf<Column extends ColumnSchema> = Column extends { type: "number" | "ofInput" }
  ? number
  : Column extends { choices: readonly (infer Word)[] }
    ? Word
    : string;
/** The values of a row, by key. */
export type RowOf<Block extends BlockSchema> = {
  readonly [Column in ColumnOf<Block> as Block[Column]["key"]]: ValueOf<Block[Column]>;
};

/** Names of columns or labels, in their order on the sheet. */
export const columnsOf = <Block extends BlockSchema>(block: Block): readonly ColumnOf<Block>[] => Object.keys(block);

type ColumnByKey<Block extends BlockSchema, Column extends ColumnOf<Block>> = {
  readonly [One in Column as Block[One]["key"]]: One;
};

/** The column of each key. */
export const columnByKey = <Block extends BlockSchema>(block: Block): ColumnByKey<Block, ColumnOf<Block>> =>
  byKey(Object.entries(block)) as ColumnByKey<Block, ColumnOf<Block>>;

/** The column of each figure. */
export const figureColumns = <Block extends BlockSchema>(block: Block): ColumnByKey<Block, NumberColumn<Block>> =>
  byKey(Object.entries(block).filter(([, { type }]) => type === "number")) as ColumnByKey<Block, NumberColumn<Block>>;

const byKey = (columns: readonly (readonly [name: string, column: ColumnSchema])[]): object =>
  Object.fromEntries(columns.map(([name, { key }]) => [key, name]));

export const without = <Entries extends object, Key extends keyof Entries & string>(
  entries: Entries,
  key: Key,
): Omit<Entries, Key> =>
  Object.fromEntries(Object.entries(entries).filter(([one]) => one !== key)) as Omit<Entries, Key>;

type Defaults<Block extends BlockSchema> = {
  readonly [
    Column in ColumnOf<Block> as Block[Column] extends { default: number } ? Block[Column]["key"] : never
  ]: number;
};

/** The values of columns or labels that a block does not have, by key. */
export const defaultsOf = <Block extends BlockSchema>(block: Block): Defaults<Block> =>
  Object.fromEntries(
    Object.values(block).flatMap((column) =>
      column.type === "number" && column.default !== undefined ? [[column.key, column.default]] : [],
    ),
  ) as Defaults<Block>;

/** The values of a new row, by key. */
export const initialRow = <Block extends BlockSchema>(block: Block): RowOf<Block> =>
  Object.fromEntries(Object.values(block).map((column) => [column.key, initialValue(column)])) as RowOf<Block>;

function initialValue(column: ColumnSchema): string | number {
  switch (column.type) {
    case "text":
      return "";
    case "choice":
      return column.blank;
    case "number":
      return column.initial ?? column.default ?? 0;
    case "ofInput":
      return 0;
  }
}

/** Whether people read and type a percentage where the model has a fraction. */
export const measuresPercentage = (column: ColumnSchema): boolean =>
  column.type === "number" && column.measure === "percentage";

/** Whether a row with a price break has its own value in the column. */
export const isOfBreak = (column: ColumnSchema): boolean => column.type === "number" && column.ofBreak === true;
