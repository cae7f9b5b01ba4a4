import { columnPoints } from "../../sheets/columnPoints";
import { NUMBER_FORMATS } from "../../sheets/numberFormats";
import type { Format, SheetSpec, StyleName } from "../../sheets/SheetSpec";
import { FONT, FONT_SIZE, type Style, STYLES } from "../../sheets/styles";

const ALIGNMENTS = { left: "Left", center: "Center", right: "Right" } as const;

export function writeFormats(sheet: Excel.Worksheet, spec: SheetSpec): void {
  for (const { at, cells } of spec.blocks) {
    const range = sheet.getRange(at).getResizedRange(cells.length - 1, (cells[0]?.length ?? 1) - 1);
    writeFont(range);
  }
  for (const area of spec.merges) sheet.getRange(area).merge();
  // Spare rows hold no cell yet. Without a font of their own, a row added there would look different from its
  // neighbors.
  for (const { range, style } of spec.formats)
    if (style !== undefined && SPARE_STYLES.has(style)) writeFont(sheet.getRange(range));
  for (const format of spec.formats) writeFormat(sheet.getRange(format.range), format);
  for (const [column, characters] of Object.entries(spec.columnWidths))
    sheet.getRange(`${column}1`).format.columnWidth = columnPoints(characters);
  for (const { first, last, points } of runsOf(spec.rowHeights ?? {}))
    sheet.getRange(`A${first}:A${last}`).format.rowHeight = points;
}

/** Styles of rows that are filled in later. */
const SPARE_STYLES: ReadonlySet<StyleName> = new Set(["spare", "endRow"]);

function writeFont({ format: { font } }: Excel.Range): void {
  font.name = FONT;
  font.size = FONT_SIZE;
}

type Run = { readonly first: number; last: number; readonly points: number };

/** Runs of consecutive rows with the same height; the rows are in order. */
function runsOf(heights: Readonly<Record<number, number>>): readonly Run[] {
  const runs: Run[] = [];
  for (const [key, points] of Object.entries(heights)) {
    const row = Number(key);
    const before = runs.at(-1);
    if (before?.last === row - 1 && before.points === points) before.last = row;
    else runs.push({ first: row, last: row, points });
  }
  return runs;
}

export function writeFormat(range: Excel.Range, { style, numberFormat, align, wrap, middle }: Format): void {
  // One value for every cell of the range.
  if (numberFormat !== undefined) (range as { numberFormat: unknown }).numberFormat = NUMBER_FORMATS[numberFormat];
  if (style !== undefined) writeStyle(range, STYLES[style]);
  if (align !== undefined) range.format.horizontalAlignment = ALIGNMENTS[align];
  if (wrap === true) {
    range.format.wrapText = true;
    range.format.verticalAlignment = middle === true ? "Center" : "Top";
  }
}

function writeStyle(range: Excel.Range, { color, fill, bold, italic, size, lineBelow }: Style): void {
  const { font } = range.format;
  font.color = color;
  if (fill !== undefined) range.format.fill.color = fill;
  if (bold === true) font.bold = true;
  if (italic === true) font.italic = true;
  if (size !== undefined) font.size = size;
  if (lineBelow === undefined) return;
  for (const edge of ["EdgeBottom", "InsideHorizontal"] as const) {
    const border = range.format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = lineBelow;
  }
}
