/** Charts keep the names of their lines as texts: where they are those of scenarios they follow when a sheet is renamed. */
import { chartText } from "../../sheets/chartText";
import { MARGINS_OF_SCENARIOS } from "../../sheets/compare/comparisonSheet";
import { inExcel } from "../inExcel";

export const renameInLegends = (before: string, name: string): Promise<void> =>
  inExcel(
    async (context) => {
      const sheets = context.workbook.worksheets.load("items/id");
      await context.sync();
      const charts = sheets.items.map((sheet) => sheet.charts.getItemOrNullObject(MARGINS_OF_SCENARIOS).load("name"));
      await context.sync();
      const found = charts.filter(({ isNullObject }) => !isNullObject).map((chart) => chart.series.load("items/name"));
      if (found.length === 0) return;
      await context.sync();
      const lines = found.flatMap(({ items }) => items).filter((line) => line.name === chartText(before));
      if (lines.length === 0) return;
      for (const line of lines) line.name = chartText(name);
      await context.sync();
    },
    { again: true },
  );
