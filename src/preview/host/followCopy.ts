/**
 * Copies the parts of a sheet that the grid leaves out and Excel copies: names of sheet scope, tables, charts and
 * protection.
 */
import { quoteSheet } from "../../a1/sheetReference";
import { sheetText } from "./address";
import type { Host, SeriesState, SheetArea } from "./Host";
import { formulaMarker, markedName, namesOn } from "./sheetNames";

const RETRY = 50;

/** Finished when every formula of the copy refers to cells of the copy. */
export async function followCopy(host: Host, sourceId: string, copyId: string): Promise<void> {
  copyNames(host, sourceId, copyId);
  copyTables(host, sourceId, copyId);
  copyCharts(host, sourceId, copyId);
  if (host.protectedSheets.has(sourceId)) host.protectedSheets.add(copyId);
  await allCells(host, sourceId, copyId);
  rewriteFormulas(host, copyId);
  host.namesChanged();
}

/** Excel gives a copy names of sheet scope for all names that refer to cells of the original. */
function copyNames(host: Host, sourceId: string, copyId: string): void {
  const source = host.sheetById(sourceId).getSheetName();
  const copy = sheetText(host.sheetById(copyId).getSheetName());
  const own = namesOn(host, sourceId);
  const ofBook = namesOn(host, undefined).filter(({ name }) => own.every((other) => other.name !== name));
  for (const { name, marked } of [...own, ...ofBook]) {
    const defined = host.book.getDefinedName(marked);
    const reference = defined?.getFormulaOrRefString().replace(/^=/, "") ?? "";
    const start = [`${source}!`, `${quoteSheet(source)}!`].find((one) => reference.startsWith(one));
    if (defined === null || start === undefined) continue;
    host.setName(markedName(host, name, copyId), `${copy}!${reference.slice(start.length)}`, defined.getComment());
  }
}

/** A large sheet is copied in pieces. */
async function allCells(host: Host, sourceId: string, copyId: string): Promise<void> {
  const [source, copy] = [host.sheetById(sourceId), host.sheetById(copyId)];
  while (copy.getLastRow() < source.getLastRow()) await new Promise((resolve) => setTimeout(resolve, RETRY));
}

function rewriteFormulas(host: Host, sheetId: string): void {
  const sheet = host.sheetById(sheetId);
  const mark = formulaMarker(host, sheetId);
  const used = sheet.getRange(0, 0, sheet.getLastRow() + 1, sheet.getLastColumn() + 1);
  const cellValue: Record<number, Record<number, { f: string; si: null }>> = {};
  used.getFormulas().forEach((line, row) =>
    line.forEach((formula, column) => {
      const marked = formula === "" ? formula : mark(formula);
      if (marked !== formula) (cellValue[row] ??= {})[column] = { f: marked, si: null };
    }),
  );
  const params = { unitId: host.book.getId(), subUnitId: sheetId, cellValue };
  host.grid.syncExecuteCommand("sheet.mutation.set-range-values", params);
}

function copyTables(host: Host, sourceId: string, copyId: string): void {
  for (const table of host.tables.filter(({ sheetId }) => sheetId === sourceId)) {
    let number = 1;
    const isTaken = (name: string): boolean => host.tables.some((other) => other.name === name);
    while (isTaken(`${table.name}${number}`)) number += 1;
    const id = host.nextId("{table-") + "}";
    host.tables.push({ ...table, id, sheetId: copyId, name: `${table.name}${number}`, stored: new Map(table.stored) });
  }
}

function copyCharts(host: Host, sourceId: string, copyId: string): void {
  const onCopy = (area: SheetArea | undefined): SheetArea | undefined =>
    area?.sheetId === sourceId ? { ...area, sheetId: copyId } : area;
  const seriesOf = ({ values, xValues, ...rest }: SeriesState): SeriesState => {
    const [y, x] = [onCopy(values), onCopy(xValues)];
    const areas = { ...(y === undefined ? {} : { values: y }), ...(x === undefined ? {} : { xValues: x }) };
    return { ...rest, ...areas, id: host.nextId("series-"), stored: new Map(rest.stored) };
  };
  for (const chart of host.charts.filter(({ sheetId }) => sheetId === sourceId))
    host.charts.push({
      ...chart,
      id: host.nextId("{chart-") + "}",
      sheetId: copyId,
      series: chart.series.map(seriesOf),
      stored: new Map(chart.stored),
    });
  host.onChartsChanged();
}
