import type { CountedArea } from "./host/address";
import type { Host } from "./host/Host";

/** Rows and columns that stay visible before a cell that was scrolled to, so that its label is visible too. */
const BEFORE = { rows: 4, columns: 3 };

/** Excel scrolls to the cells that an add-in selects; the grid leaves that to its caller. */
export function revealSelection(host: Host): void {
  host.onSelected = (area) => {
    // The grid shows another sheet from its next frame on.
    requestAnimationFrame(() => {
      const sheet = host.book.getActiveSheet();
      const seen = sheet.getVisibleRange();
      if (seen !== null && isWithin(area, seen)) return;
      sheet.scrollToCell(Math.max(0, area.row - BEFORE.rows), Math.max(0, area.column - BEFORE.columns), 0);
    });
  };
}

/** The last visible row and column may be visible only in part. */
const isWithin = (
  { row, column, rows, columns }: CountedArea,
  seen: Readonly<{ startRow: number; endRow: number; startColumn: number; endColumn: number }>,
): boolean =>
  row >= seen.startRow &&
  column >= seen.startColumn &&
  row + rows - 1 < seen.endRow &&
  column + columns - 1 < seen.endColumn;
