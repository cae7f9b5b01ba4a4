/**
 * The type of a formatted catalog. A message without arguments is its text, one with arguments is a function of them by
 * name.
 *
 *     "Save"                                          → string
 *     "after client {n}"                              → (values: { n: string }) => string
 *     "{n, plural, one {# client} other {# clients}}" → (values: { n: number }) => string
 *
 * Do not use a single word as the whole text of a plural or select form: this type would take it for an argument.
 */
export type MessagesOf<Catalog> = {
  readonly [Key in keyof Catalog]: Catalog[Key] extends string ? MessageOf<Catalog[Key]> : MessagesOf<Catalog[Key]>;
};

export type MessageOf<Text extends string> = [ArgumentsOf<Text>] extends [never]
  ? string
  : (values: ValuesOf<Text>) => string;

/** The shape of every translation of a catalog: the same keys with one text each. */
export type Translation<Catalog> = {
  readonly [Key in keyof Catalog]: Catalog[Key] extends string ? string : Translation<Catalog[Key]>;
};

type ValuesOf<Text extends string> = { readonly [One in ArgumentsOf<Text> as One[0]]: One[1] };

/** [name, type] of each argument: the text from an opening brace to the first closing one. */
type ArgumentsOf<Text extends string> = Text extends `${string}{${infer After}`
  ? ArgumentAt<After> | ArgumentsOf<After>
  : never;

type ArgumentAt<After extends string> = After extends `${infer Inside}}${string}`
  ? Inside extends `${infer Name}, ${infer Kind}`
    ? Kind extends `${"plural" | "number"}${string}`
      ? [Name, number]
      : Kind extends `select${string}`
        ? [Name, string]
        : never
    : Inside extends "" | `${string}${" " | "#" | "{"}${string}`
      ? never
      : [Inside, string]
  : never;
