import type { LanguageCode } from "../../../src/i18n/languages";
import type { Model } from "../../../src/workbook/model/Model";
import { WorkbookError } from "../../../src/workbook/office/WorkbookError";
import { MAX_COMPARED } from "../../../src/sheets/compare/ComparedModel";
import { prefixOf } from "../../../src/workbook/model/modelNames";
import type { Workbook } from "../../workbook/Workbook";
import type { FileChoice } from "./FileSection";
import { download } from "../../shared/files/download";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

type DownloadRequest = FileChoice & Readonly<{ written: Date; made: string; language: LanguageCode }>;

/**
 * Downloads the model as it is on its sheet now, together with the scenarios to compare with, as one file. The code
 * that writes files is loaded on demand.
 */
export async function downloadScenarios(
  workbook: Workbook,
  { reference, cashSheet, scenarios = [] }: Model,
  request: DownloadRequest,
): Promise<void> {
  const others = scenarios.filter(({ sheetId }) => sheetId !== reference.sheetId).slice(0, MAX_COMPARED - 1);
  const references = request.comparison ? [reference, ...others] : [reference];
  const [templates, { writeInWorker }] = await Promise.all([workbook.readForFile(references), loaded()]);
  const bytes = await writeInWorker({
    ...request,
    scenarios: templates.map((template, index) => ({
      template,
      sheetName: references[index]?.sheetName ?? template.title,
      prefix: prefixOf((references[index] ?? reference).names),
      cashFlow: index === 0 && cashSheet !== undefined,
    })),
  });
  download(`${reference.sheetName}.xlsx`, new Blob([new Uint8Array(bytes)], { type: XLSX }));
}

async function loaded(): Promise<typeof import("./writeInWorker")> {
  try {
    return await import("./writeInWorker");
  } catch {
    throw new WorkbookError({ kind: "notLoaded" });
  }
}
