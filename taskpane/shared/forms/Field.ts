import { type BlockSchema, columnsOf, measuresPercentage } from "../../../src/schema/schema";

/** The kind of value that a column accepts. `blank` is the choice that an empty cell means. */
export type FieldKind = "text" | "number" | "percent" | Readonly<{ choices: readonly string[]; blank: string }>;

export type FieldSpec<Column extends string> = Readonly<{ column: Column; kind: FieldKind }>;

/** The fields of a block's columns. */
export const fieldsOf = <Block extends BlockSchema>(block: Block): readonly FieldSpec<keyof Block & string>[] =>
  columnsOf(block).map((column) => ({ column, kind: kindOf(block, column) }));

function kindOf(block: BlockSchema, column: string): FieldKind {
  const schema = block[column];
  if (schema === undefined || schema.type === "text") return "text";
  if (schema.type === "choice") return { choices: schema.choices, blank: schema.blank };
  return measuresPercentage(schema) ? "percent" : "number";
}

/** The initial value of a field in a new row. */
export function initialOf(block: BlockSchema, column: string): number | "" {
  const schema = block[column];
  return schema?.type === "number" ? (schema.initial ?? "") : "";
}
