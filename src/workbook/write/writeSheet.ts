/**
 * Writes a generated sheet. Four syncs: how it looks, the names and the cells, the tables, the charts; more where there
 * are more cells than Excel takes at once. Whoever calls removes the sheet again when one of them fails.
 */
import type { SheetSpec } from "../../sheets/SheetSpec";
import { cellBatches } from "./cellBatches";
import { writeCells } from "./writeCells";
import { writeCharts } from "./writeCharts";
import { writeFormats } from "./writeFormats";
import { writePage } from "./writePage";

export async function writeSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  spec: SheetSpec,
): Promise<void> {
  // Looks first: cells then take them on as they are filled, and nothing is drawn twice.
  quiet(context);
  writeFormats(sheet, spec);
  writePage(sheet, spec);
  await context.sync();

  for (const { name, range, comment } of spec.names) context.workbook.names.add(name, sheet.getRange(range), comment);
  for (const blocks of cellBatches(spec.blocks)) {
    quiet(context);
    writeCells(sheet, blocks);
    await context.sync();
  }

  // A table takes the place of cells that already stand there: the other way round Excel on the web loses headers.
  quiet(context);
  for (const { name, range } of spec.tables) {
    const table = sheet.tables.add(range, true);
    table.name = name;
    table.style = "TableStyleLight1";
    table.showBandedRows = false;
    table.showFilterButton = false;
  }
  await context.sync();

  writeCharts(sheet, spec.charts);
  await context.sync();
}

function quiet(context: Excel.RequestContext): void {
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
}
