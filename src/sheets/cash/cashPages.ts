/**
 * Printing of a cash flow: figures with their charts, then the months with their header on each page. The deployments
 * after them are not printed.
 */
import { pageBreaks } from "../print/pageBreaks";
import { whole } from "../print/pieces";
import type { PrintSpec, SheetSpec } from "../SheetSpec";
import type { CashLayout } from "./cashLayout";
import { MONTH_COLUMNS } from "./monthColumns";

const LAST_COLUMN = MONTH_COLUMNS.cumulative;

export function cashPages(
  { figures, checks, terms, months }: CashLayout,
  sizes: Pick<SheetSpec, "columnWidths" | "rowHeights">,
): PrintSpec {
  const titles = { first: months.header, last: months.header };
  const pieces = [whole(figures), whole(checks), whole(terms), whole(months)];
  const breaks = pageBreaks({ sizes, to: LAST_COLUMN, titles }, pieces);
  return { landscape: true, pagesWide: 1, area: `B1:${LAST_COLUMN}${months.last}`, titles, breaks };
}
