/**
 * The rows and columns of what was copied in Excel: tabs between cells, line ends between rows, cells with either in
 * quotes.
 */
export const MOST_PASTED = 1_000_000;

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
    // The line end behind the last row begins no further one.
    if (at >= text.length) break;
    rows.push([]);
  }
  return rows;
}

/** One cell is typed as always. */
export const isSeveral = (text: string): boolean => {
  if (!/[\t\r\n]/.test(text)) return false;
  if (text.length > MOST_PASTED) return true;
  const rows = pastedCells(text);
  return rows.length > 1 || (rows[0]?.length ?? 0) > 1;
};

/** A cell, and where the sign stands that ends it. */
type Found = Readonly<{ content: string; end: number }>;

function plainAt(text: string, start: number): Found {
  const end = endOfCell(text, start);
  return { content: text.slice(start, end), end };
}

function endOfCell(text: string, start: number): number {
  ENDS.lastIndex = start;
  return ENDS.exec(text)?.index ?? text.length;
}
const ENDS = /[\t\r\n]/g;

/** Quotes count only where they surround the whole cell; within them a quote is doubled. */
function quotedAt(text: string, start: number): Found | undefined {
  if (text[start] !== '"') return undefined;
  let quote = text.indexOf('"', start + 1);
  while (quote >= 0 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  if (quote < 0 || (quote + 1 < text.length && !/[\t\r\n]/.test(text[quote + 1] ?? ""))) return undefined;
  return { content: text.slice(start + 1, quote).replaceAll('""', '"'), end: quote + 1 };
}
