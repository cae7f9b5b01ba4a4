import type { Rows } from "./modelLayout";

type Below = Readonly<{ letter: string; block: Rows; next: Rows; withNote?: boolean }>;

/**
 * How many cells between a block and the next section hold something, beside the note that stands right below some: no
 * formula counts them. Ranges begin with the header row and end with the explanation of the next section, so that a row
 * that is inserted, deleted or cut at the end of the block changes them and leaves no error behind.
 */
export function typedBelow({ letter, block: { header, last }, next, withNote = false }: Below): string {
  const [band, explanation] = [next.header - 2, next.header - 1];
  const filled = (from: number, to: number): string => `COUNTA($B$${from}:$${letter}$${to})`;
  const note = withNote ? `-IFERROR(COUNTA($B$${last + 1}),0)` : "";
  return `${filled(header, explanation)}-${filled(header, last)}-${filled(band, explanation)}${note}`;
}
