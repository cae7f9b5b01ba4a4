/**
 * The type of a catalogue once it is spoken: a message without arguments is its text, one with arguments is a function
 * of them, by name.
 *
 *     "Save"                                          → string
 *     "after client {n}"                              → (values: { n: string }) => string
 *     "{n, plural, one {# client} other {# clients}}" → (values: { n: number }) => string
 *
 * A single word as the whole text of a plural or select form would be taken for an argument: such forms are worded
 * otherwise.
 */
export type MessagesOf<Catalog> = {
  readonly [Key in keyof Catalog]: Catalog[Key] extends string ? MessageOf<Catalog[Key]> : MessagesOf<Catalog[Key]>;
};

export type MessageOf<Text extends string> = [ArgumentsOf<Text>] extends [never]
  ? string
  : (values: ValuesOf<Text>) => string;

/** The shape that every translation of a catalogue has: the same keys, a text each. */
export type Translation<Catalog> = {
  readonly [Key in keyof Catalog]: Catalog[Key] extends string ? string : Translation<Catalog[Key]>;
};

type ValuesOf<Text extends string> = { readonly [One in ArgumentsOf<Text> as One[0]]: One[1] };

/** [name, type] of each argument: what follows an opening brace, up to the first closing one. */
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
