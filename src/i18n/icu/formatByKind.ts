/** Looks up a message of a formatted catalog by the kind of its values. */

/** A message that uses only these values. Their kinds are checked where the values are created. */
export type MessageFor<Values> = string | ((values: { readonly [Name in keyof Values]: never }) => string);

export const formatByKind = (saying: MessageFor<never>, values: Readonly<Record<string, string | number>>): string =>
  typeof saying === "string" ? saying : (saying as (given: typeof values) => string)(values);

/** Members of a tagged union that may have this tag. */
export type ExtractTagged<Union, Tag extends string, Kind> =
  Union extends Readonly<Record<Tag, infer Own>> ? (Kind extends Own ? Union : never) : never;
