/** What can be typed for one column; `blank` is the choice that an empty cell stands for. */
export type FieldKind = "text" | "number" | "percent" | Readonly<{ choices: readonly string[]; blank: string }>;

export type FieldSpec<Column extends string> = Readonly<{ column: Column; kind: FieldKind }>;
