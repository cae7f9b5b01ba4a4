/**
 * Writes a generated sheet. Four syncs: formats, then names and cells, then tables, then charts; more if there are more
 * cells than Excel accepts at once. If one of them fails, the caller removes the sheet.
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
  // Formats are written first: cells then take them on as they are filled, and nothing is drawn twice.
  suspendUpdates(context);
  writeFormats(sheet, spec);
  writePage(sheet, spec);
  await context.sync();

  for (const { name, range, comment } of spec.names) context.workbook.names.add(name, sheet.getRange(range), comment);
  for (const blocks of cellBatches(spec.blocks)) {
    suspendUpdates(context);
    writeCells(sheet, blocks);
    await context.sync();
  }

  // A table is created over existing cells: in the other order, Excel on the web loses headers.
  suspendUpdates(context);
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

function suspendUpdates(context: Excel.RequestContext): void {
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
}
