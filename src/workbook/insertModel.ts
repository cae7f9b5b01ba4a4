import type { Template } from "../plan/templates/Template";
import { modelSheet } from "../sheets/model/modelSheet";
import type { SheetSpec } from "../sheets/SheetSpec";
import { freeName } from "./freeName";
import { inExcel } from "./inExcel";
import { type Change, type ModelReference, WorkbookError } from "./Model";
import { namesWith } from "./modelNames";
import { type AddedSheet, removeSheet } from "./removeSheet";
import { writeSheet } from "./writeSheet";

const LONGEST_SHEET_NAME = 31;

/** A new sheet with the model of a template. What the user has is not touched; where Excel fails half way nothing is left behind. */
export async function insertModel(
  template: Template,
): Promise<Readonly<{ reference: ModelReference; change: Change }>> {
  const spec = await inExcel((context) => freeSpec(context, template), { again: true });
  const added: { sheetId: string; names: readonly string[] } = {
    sheetId: "",
    names: spec.names.map(({ name }) => name),
  };
  try {
    await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.add(spec.name).load("id");
      await context.sync();
      added.sheetId = sheet.id;
      await writeSheet(context, sheet, spec);
      sheet.activate();
      sheet.getRange("A1").select();
      await context.sync();
    });
  } catch (error) {
    if (added.sheetId !== "") await takeBack(added, spec.name, error);
    throw error;
  }
  const reference = { sheetId: added.sheetId, sheetName: spec.name, names: namesWith(prefixOf(spec)) };
  const change = { description: `sheet ${spec.name} added`, putBack: () => removeSheet(added) };
  return { reference, change };
}

async function freeSpec(context: Excel.RequestContext, template: Template): Promise<SheetSpec> {
  const { worksheets, names, tables } = context.workbook;
  worksheets.load("items/name");
  names.load("items/name");
  tables.load("items/name");
  await context.sync();
  const sheets = worksheets.items.map(({ name }) => name);
  const sheetName = freeName(template.title, sheets, (number) => {
    const ending = ` ${number}`;
    return template.title.slice(0, LONGEST_SHEET_NAME - ending.length) + ending;
  });
  const taken = [...names.items, ...tables.items].map(({ name }) => name.replace(/_[^_]*$/, ""));
  const prefix = freeName("Rollout", taken, (number) => `Rollout${number}`);
  return modelSheet(template, { sheetName, prefix });
}

/** Where even that fails, the message of the first failure says so. */
async function takeBack(added: AddedSheet, sheetName: string, cause: unknown): Promise<void> {
  try {
    await removeSheet(added);
  } catch {
    const why = cause instanceof WorkbookError ? cause.message : "Excel could not do it.";
    throw new WorkbookError(
      "",
      why,
      `Part of the sheet ${sheetName} was left behind: delete that sheet, then try again.`,
    );
  }
}

function prefixOf({ names }: SheetSpec): string {
  const drivers = names.find(({ name }) => name.endsWith("_Drivers"));
  if (drivers === undefined) throw new Error("a model sheet names its drivers");
  return drivers.name.slice(0, -"_Drivers".length);
}
