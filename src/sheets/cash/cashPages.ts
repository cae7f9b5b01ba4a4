/**
 * Printing of a cash flow: figures with their charts, then the months with their header on each page. The deployments
 * after them are not printed.
 */
import { pageBreaks } from "../print/pageBreaks";
import { flowing, whole } from "../print/pieces";
import type { PrintSpec, SheetSpec } from "../SheetSpec";
import type { CashLayout } from "./cashLayout";

export function cashPages(
  { columns, figures, checks, terms, periods, months }: CashLayout,
  sizes: Pick<SheetSpec, "columnWidths" | "rowHeights">,
): PrintSpec {
  const titles = { first: months.header, last: months.header };
  const last = columns.months.cumulative;
  const byPeriod = periods === undefined ? [] : [whole(periods.year), flowing(periods.quarter)];
  const pieces = [whole(figures), whole(checks), whole(terms), ...byPeriod, whole(months)];
  const breaks = pageBreaks({ sizes, to: last, titles }, pieces);
  return { landscape: true, pagesWide: 1, area: `B1:${last}${months.last}`, titles, breaks };
}
