/**
 * Parses cells copied in Excel into rows and columns: tabs separate cells, line ends separate rows, and cells that
 * contain either are quoted.
 */
export const MAX_PASTED = 1_000_000;

export function pastedCells(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let at = 0;
  for (;;) {
    const { content, end } = quotedAt(text, at) ?? plainAt(text, at);
    rows.at(-1)?.push(content);
    if (end >= text.length) break;
    at = end + 1;
    if (text[end] === "\t") continue;
    if (text.startsWith("\r\n", end)) at += 1;
    // The line end after the last row does not start another row.
    if (at >= text.length) break;
    rows.push([]);
  }
  return rows;
}

/** A single cell is pasted as ordinary text. */
export const isSeveral = (text: string): boolean => {
  if (!/[\t\r\n]/.test(text)) return false;
  if (text.length > MAX_PASTED) return true;
  const rows = pastedCells(text);
  return rows.length > 1 || (rows[0]?.length ?? 0) > 1;
};

/** A cell, and the position of the separator that ends it. */
type PastedField = Readonly<{ content: string; end: number }>;

function plainAt(text: string, start: number): PastedField {
  const end = endOfCell(text, start);
  return { content: text.slice(start, end), end };
}

function endOfCell(text: string, start: number): number {
  ENDS.lastIndex = start;
  return ENDS.exec(text)?.index ?? text.length;
}
const ENDS = /[\t\r\n]/g;

/** Quotes count only if they enclose the whole cell. Within them a quote is doubled. */
function quotedAt(text: string, start: number): PastedField | undefined {
  if (text[start] !== '"') return undefined;
  let quote = text.indexOf('"', start + 1);
  while (quote >= 0 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  if (quote < 0 || (quote + 1 < text.length && !/[\t\r\n]/.test(text[quote + 1] ?? ""))) return undefined;
  return { content: text.slice(start + 1, quote).replaceAll('""', '"'), end: quote + 1 };
}
