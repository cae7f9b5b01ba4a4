/** What can be typed for one column. */
export type FieldKind = "text" | "number" | "percent" | Readonly<{ choices: readonly string[] }>;

export type FieldSpec<Column extends string> = Readonly<{ column: Column; kind: FieldKind }>;
