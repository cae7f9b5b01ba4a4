/** A model and its cash flow sheet as a file for row edits, and the values read from it. */
import { columnIndex, columnLetters } from "../../../src/a1/columns";
import type { Template } from "../../../src/plan/templates/Template";
import { type CashLayout, cashLayout } from "../../../src/sheets/cash/cashLayout";
import { cashSheet } from "../../../src/sheets/cash/cashSheet";
import { type ModelLayout, modelLayout } from "../../../src/sheets/model/modelLayout";
import { modelSheet } from "../../../src/sheets/model/modelSheet";
import { writeXlsx } from "../../../src/xlsx/writeXlsx";
import type { EditedFile, RowEdit } from "../../support/libreOfficeEdits";
import { templatePlan } from "../planTemplate";

export const MODEL = "Model";
const CASH = "Cash";

/** The blocks, as the reasons on a sheet call them. */
export const BLOCK_TITLES = {
  drivers: "cost drivers",
  segments: "client segments",
  terms: "general assumptions",
} as const;

export type Book = Readonly<{ bytes: Uint8Array; layout: ModelLayout; cash: CashLayout; read: EditedFile["read"] }>;

export async function bookOf(template: Template): Promise<Book> {
  const layout = modelLayout(template, "Rollout");
  const horizon = templatePlan(template).terms.horizon ?? 0;
  const cash = cashLayout(layout, MODEL, horizon);
  const specs = [
    modelSheet(template, { sheetName: MODEL, prefix: "Rollout" }),
    cashSheet({ sheetName: CASH, modelSheetName: MODEL, model: layout, horizon }),
  ];
  return {
    bytes: await writeXlsx(specs, { written: new Date(0), valueAt: () => undefined }),
    layout,
    cash,
    read: {
      drivers: { at: "Rollout_Drivers" },
      segments: { at: "Rollout_Segments" },
      terms: { at: "Rollout_Terms" },
      clients: { at: "Rollout_Clients" },
      used: { at: "Rollout_TermsUsed" },
      deploymentTable: { at: "Rollout_Ladder" },
      checks: { at: "Rollout_Checks", columns: [0, 1] },
      drawn: { at: `${MODEL}!O${layout.deploymentTable.first}:R${layout.deploymentTable.last}` },
      // Month, live clients and cumulative cash.
      months: { at: "Rollout_CashFlow", columns: [0, 13, 24] },
      figures: { at: `${CASH}!C${cash.figures.first}:C${cash.figures.last - 2}`, columns: [] },
      cashTerms: { at: `${CASH}!C${cash.terms.first}:C${cash.terms.last}` },
    },
  };
}

/** A row as a user would fill it in; `row` is the row number when it is written. */
export const driverCells = (row: number, name = "License"): Readonly<Record<string, unknown>> =>
  rowCells(row, [name, "Other", "units", 1, 5000, 1, 0, "unit"]);

export const segmentCells = (row: number, name = "Inserted"): Readonly<Record<string, unknown>> =>
  rowCells(row, [name, "Elsewhere", 7, 52000, 1000, 500, 300, 120, 24, 0.01, 1.2]);

const rowCells = (row: number, cells: readonly unknown[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(cells.map((cell, index) => [`${columnLetters(columnIndex("B") + index)}${row}`, cell]));

export const onModel = (edit: DistributiveOmit<RowEdit, "sheet">): RowEdit => ({ ...edit, sheet: MODEL });
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
