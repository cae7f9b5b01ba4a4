import type { Rows } from "./modelLayout";

/**
 * How many cells between a block and the next section hold something beside the note: no formula counts them. Ranges begin with the header row and end with the
 * explanation of the next section, so that a row that is inserted, deleted or cut at the end of the block changes them and leaves no error behind.
 */
export function typedBelow(letter: string, { header, last }: Rows, next: Rows): string {
  const [band, explanation] = [next.header - 2, next.header - 1];
  const filled = (from: number, to: number): string => `COUNTA($B$${from}:$${letter}$${to})`;
  const note = `IFERROR(COUNTA($B$${last + 1}),0)`;
  return `${filled(header, explanation)}-${filled(header, last)}-${filled(band, explanation)}-${note}`;
}
