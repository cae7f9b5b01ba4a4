/**
 * The locations that show the name of a scenario's sheet: the sheet itself, its title, and legends of charts, which
 * Excel stores as texts.
 */
import { chartText } from "../../sheets/chartText";
import { MARGINS_OF_SCENARIOS } from "../../sheets/compare/comparisonSheet";
import { TITLE_CELL } from "../../sheets/model/titleCells";
import { escapeCellText } from "../write/escapeCellText";
import { WorkbookError } from "../office/WorkbookError";

export type Naming = Readonly<{ sheetId: string; name: string; locations: readonly NameLocation[] }>;

export type NameLocation = Readonly<{
  sheetId: string;
  /** Index of the line in the comparison's chart; undefined for the title of the sheet. */
  line: number | undefined;
  text: string;
}>;

export async function readNaming(
  context: Excel.RequestContext,
  sheetId: string,
): Promise<Readonly<{ naming: Naming; others: readonly string[] }>> {
  const sheets = context.workbook.worksheets.load("items/id,items/name");
  await context.sync();
  const sheet = sheets.items.find(({ id }) => id === sheetId);
  if (sheet === undefined) throw new WorkbookError({ kind: "scenarioGone" }, { code: "ItemNotFound" });
  const title = sheet.getRange(TITLE_CELL).load("formulas");
  const protection = sheet.protection.load("protected");
  const charts = sheets.items.map(({ id, charts: all }) => ({
    id,
    chart: all.getItemOrNullObject(MARGINS_OF_SCENARIOS).load("name"),
  }));
  await context.sync();
  const compared = charts
    .filter(({ chart }) => !chart.isNullObject)
    .map(({ id, chart }) => ({ id, series: chart.series.load("items/name") }));
  if (compared.length > 0) await context.sync();
  const legends = compared.flatMap(({ id, series }) =>
    series.items.map((line, index): NameLocation => ({ sheetId: id, line: index, text: line.name })),
  );
  return {
    naming: {
      sheetId,
      name: sheet.name,
      // A protected sheet can be renamed, but its cells cannot be written.
      locations: [
        ...(protection.protected ? [] : [{ sheetId, line: undefined, text: String(title.formulas[0]?.[0]) }]),
        ...legends,
      ],
    },
    others: sheets.items.flatMap(({ id, name }) => (id === sheetId ? [] : [name])),
  };
}

/** The name of the sheet as this location writes it. */
export const nameAsShown = ({ line }: NameLocation, name: string): string =>
  line === undefined ? name : chartText(name);

export async function writeNaming(
  context: Excel.RequestContext,
  { sheetId, locations }: Naming,
  name: string,
): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.getItem(sheetId).name = name;
  for (const location of locations) {
    const sheet = worksheets.getItem(location.sheetId);
    if (location.line === undefined) sheet.getRange(TITLE_CELL).formulas = [[escapeCellText(name)]];
    else sheet.charts.getItem(MARGINS_OF_SCENARIOS).series.getItemAt(location.line).name = nameAsShown(location, name);
  }
  await context.sync();
}
