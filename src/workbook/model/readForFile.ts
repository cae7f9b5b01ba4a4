import { type SheetCells, templateFromCells } from "../../plan/templates/templateFromCells";
import type { Template } from "../../plan/templates/Template";
import { runExcel } from "../office/runExcel";
import { type ModelReference } from "./Model";
import { WorkbookError } from "../office/WorkbookError";
import { relatedName } from "./modelNames";
import { resolveModels } from "./resolveModel";

/** Units and sources are in two columns to the right of the cells that the functions read. */
const COLUMNS_BESIDE = 2;

/** The current models of the sheets, each as a template with units and sources, for a file. */
export const readForFile = (given: readonly ModelReference[]): Promise<readonly Template[]> =>
  runExcel(
    async (context) => {
      const references = await resolveModels(context, given);
      const { names, worksheets } = context.workbook;
      const loaded = references.map(({ sheetId, names: own }) => {
        const sheet = worksheets.getItem(sheetId);
        const block = (name: string, columnsBeside: number): Excel.Range =>
          names.getItem(name).getRange().getResizedRange(0, columnsBeside).load("values");
        const clients = names.getItemOrNullObject(relatedName(own, "clients")).getRangeOrNullObject().load("values");
        return {
          title: sheet.getRange("B1:B2").load("values"),
          drivers: block(own.drivers, 0),
          segments: block(own.segments, 0),
          terms: block(own.terms, COLUMNS_BESIDE),
          clients,
        };
      });
      await context.sync();
      // A model that the add-in did not make may have no profiles, and then no units or sources for them either.
      const columnsBeside = loaded.map(({ clients }) =>
        clients.isNullObject ? undefined : clients.getResizedRange(0, COLUMNS_BESIDE).load("values"),
      );
      await context.sync();
      return loaded.map(({ title, drivers, segments, terms }, index) => {
        const [[name] = [], [subtitle] = []] = title.values as readonly (readonly unknown[])[];
        return templateOf({
          title: String(name),
          subtitle: String(subtitle),
          drivers: drivers.values,
          segments: segments.values,
          terms: terms.values,
          clients: columnsBeside[index]?.values ?? [],
        });
      });
    },
    { retry: true },
  );

function templateOf(cells: SheetCells): Template {
  const read = templateFromCells(cells);
  if (read.ok) return read.value;
  throw new WorkbookError({ kind: "modelMistaken", title: cells.title, problems: read.problems });
}
