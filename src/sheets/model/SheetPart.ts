import type { CellBlock, ChartSpec, Format, NameSpec, SheetSpec, TableSpec } from "../SheetSpec";

/** The content that one part of a sheet adds to it. */
export type SheetPart = Readonly<{
  blocks: readonly CellBlock[];
  formats: readonly Format[];
  names?: readonly NameSpec[];
  tables?: readonly TableSpec[];
  charts?: readonly ChartSpec[];
  merges?: readonly string[];
}>;

/** The parts that do not depend on cell contents. */
export type PartStyle = Pick<SheetPart, "formats" | "charts" | "merges">;

/** Adds cells, and everything that depends on them, to a style that works without them. */
export function withContent<L extends PartStyle>(
  look: L,
  parts: readonly SheetPart[],
): L & Pick<SheetSpec, "blocks" | "formats" | "names" | "tables"> {
  const { blocks, formats, names, tables } = mergeParts(parts);
  return { ...look, blocks, formats: [...look.formats, ...formats], names, tables };
}

export const mergeParts = (
  parts: readonly SheetPart[],
): Required<Pick<SheetSpec, "blocks" | "formats" | "names" | "tables" | "charts" | "merges">> => ({
  ...mergeStyles(parts),
  blocks: parts.flatMap((part) => part.blocks),
  names: parts.flatMap((part) => part.names ?? []),
  tables: parts.flatMap((part) => part.tables ?? []),
});

export const mergeStyles = (looks: readonly PartStyle[]): Required<PartStyle> => ({
  formats: looks.flatMap((look) => look.formats),
  charts: looks.flatMap((look) => look.charts ?? []),
  merges: looks.flatMap((look) => look.merges ?? []),
});
