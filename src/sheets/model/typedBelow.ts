import type { Rows } from "./modelLayout";

type Below = Readonly<{ letter: string; block: Rows; next: Rows; withNote?: boolean }>;

/**
 * Number of cells that are not blank between a block and the next section, beside the note below some blocks: no
 * formula counts these cells. Ranges begin with the header row and end with the explanation of the next section, so
 * that inserting, deleting or cutting a row at the end of the block changes them without an error.
 */
export function typedBelow({ letter, block: { header, last }, next, withNote = false }: Below): string {
  const [band, explanation] = [next.header - 2, next.header - 1];
  const filled = (from: number, to: number): string => `COUNTA($B$${from}:$${letter}$${to})`;
  const note = withNote ? `-IFERROR(COUNTA($B$${last + 1}),0)` : "";
  return `${filled(header, explanation)}-${filled(header, last)}-${filled(band, explanation)}${note}`;
}
