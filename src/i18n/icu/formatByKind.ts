/** A message of a spoken catalogue that is looked up by the kind of what is said. */

/** A message that needs none but these values; their kinds are seen to where they are made. */
export type MessageFor<Values> = string | ((values: { readonly [Name in keyof Values]: never }) => string);

export const formatByKind = (saying: MessageFor<never>, values: Readonly<Record<string, string | number>>): string =>
  typeof saying === "string" ? saying : (saying as (given: typeof values) => string)(values);

/** Of a tagged union the members whose tag may be this one. */
export type ExtractTagged<Union, Tag extends string, Kind> =
  Union extends Readonly<Record<Tag, infer Own>> ? (Kind extends Own ? Union : never) : never;
