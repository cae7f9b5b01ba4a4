import type { Area } from "./host/address";
import type { Host } from "./host/Host";

/** Rows and columns that stay in sight before a cell that was scrolled to, so that its label is seen with it. */
const BEFORE = { rows: 4, columns: 3 };

/** Excel scrolls to what an add-in selects; the grid leaves that to its caller. */
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

/** The last visible row and column may be seen in part only. */
const isWithin = (
  { row, column, rows, columns }: Area,
  seen: Readonly<{ startRow: number; endRow: number; startColumn: number; endColumn: number }>,
): boolean =>
  row >= seen.startRow &&
  column >= seen.startColumn &&
  row + rows - 1 < seen.endRow &&
  column + columns - 1 < seen.endColumn;
