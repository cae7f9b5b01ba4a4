import {
  type BlockSchema,
  type ColumnOf,
  type ColumnSchema,
  columnsOf,
  measuresPercentage,
} from "../../../src/schema/schema";

/** The kind of value that a column accepts. `blank` is the choice that an empty cell means. */
export type FieldKind = "text" | "number" | "percent" | Readonly<{ choices: readonly string[]; blank: string }>;

export type FieldSpec<Column extends string> = Readonly<{ column: Column; kind: FieldKind }>;

/** The fields of a block's columns. `ofInput`: the kind of figures of the input that a row names. */
export const fieldsOf = <Block extends BlockSchema>(
  block: Block,
  ofInput: "number" | "percent" = "number",
): readonly FieldSpec<ColumnOf<Block>>[] =>
  columnsOf(block).map((column) => ({ column, kind: kindOf(block[column], ofInput) }));

function kindOf(schema: ColumnSchema | undefined, ofInput: "number" | "percent"): FieldKind {
  switch (schema?.type) {
    case "choice":
      return { choices: schema.choices, blank: schema.blank };
    case "number":
      return measuresPercentage(schema) ? "percent" : "number";
    case "ofInput":
      return ofInput;
    default:
      return "text";
  }
}

/** The initial value of a field in a new row. */
export function initialOf(block: BlockSchema, column: string): number | "" {
  const schema = block[column];
  return schema?.type === "number" ? (schema.initial ?? "") : "";
}
