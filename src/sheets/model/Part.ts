import type { Block, ChartSpec, Format, NameSpec, SheetSpec, TableSpec } from "../SheetSpec";

/** What one part of the sheet adds to it. */
export type Part = Readonly<{
  blocks: readonly Block[];
  formats: readonly Format[];
  names?: readonly NameSpec[];
  tables?: readonly TableSpec[];
  charts?: readonly ChartSpec[];
  merges?: readonly string[];
}>;

/** What of it does not hang on what the cells say. */
export type Look = Pick<Part, "formats" | "charts" | "merges">;

/** Cells and what depends on them, upon a look that is there without them. */
export function upon<L extends Look>(
  look: L,
  parts: readonly Part[],
): L & Pick<SheetSpec, "blocks" | "formats" | "names" | "tables"> {
  const { blocks, formats, names, tables } = together(parts);
  return { ...look, blocks, formats: [...look.formats, ...formats], names, tables };
}

export const together = (
  parts: readonly Part[],
): Required<Pick<SheetSpec, "blocks" | "formats" | "names" | "tables" | "charts" | "merges">> => ({
  ...looksTogether(parts),
  blocks: parts.flatMap((part) => part.blocks),
  names: parts.flatMap((part) => part.names ?? []),
  tables: parts.flatMap((part) => part.tables ?? []),
});

export const looksTogether = (looks: readonly Look[]): Required<Look> => ({
  formats: looks.flatMap((look) => look.formats),
  charts: looks.flatMap((look) => look.charts ?? []),
  merges: looks.flatMap((look) => look.merges ?? []),
});
