import { listModels } from "../src/workbook/listModels";
import { WorkbookError } from "../src/workbook/Model";
import { readModel } from "../src/workbook/readModel";
import { selectedAddress } from "../src/workbook/selectedAddress";
import { sheetNames } from "../src/workbook/sheetNames";
import { showSheet } from "../src/workbook/showSheet";
import { watchModel } from "../src/workbook/watchModel";
import type { Workbook } from "./Workbook";

/** What reads is there at once; what writes is loaded when it is first asked for. */
export const excelWorkbook: Workbook = {
  readModel,
  watchModel,
  insertModel: async (...given) => (await loaded(import("../src/workbook/insertModel"))).insertModel(...given),
  addDriver: async (...given) => (await loaded(edits())).addDriver(...given),
  editDriver: async (...given) => (await loaded(edits())).editDriver(...given),
  removeDriver: async (...given) => (await loaded(edits())).removeDriver(...given),
  addPriceBreak: async (...given) => (await loaded(edits())).addPriceBreak(...given),
  removePriceBreak: async (...given) => (await loaded(edits())).removePriceBreak(...given),
  addSegment: async (...given) => (await loaded(edits())).addSegment(...given),
  editSegment: async (...given) => (await loaded(edits())).editSegment(...given),
  removeSegment: async (...given) => (await loaded(edits())).removeSegment(...given),
  editTerm: async (...given) => (await loaded(edits())).editTerm(...given),
  saveInputs: async (...given) => (await loaded(edits())).saveInputs(...given),
  pasteCells: async (...given) => (await loaded(edits())).pasteCells(...given),
  applyWhatIf: async (...given) => (await loaded(edits())).applyWhatIf(...given),
  insertCashFlow: async (...given) => (await loaded(import("../src/workbook/insertCashFlow"))).insertCashFlow(...given),
  insertRisk: async (...given) => (await loaded(import("../src/workbook/insertRisk"))).insertRisk(...given),
  insertComparison: async (...given) =>
    (await loaded(import("../src/workbook/insertComparison"))).insertComparison(...given),
  insertExecutive: async (...given) =>
    (await loaded(import("../src/workbook/insertExecutive"))).insertExecutive(...given),
  readForFile: async (...given) => (await loaded(import("../src/workbook/readForFile"))).readForFile(...given),
  listModels,
  sheetNames,
  duplicateScenario: async (...given) => (await loaded(scenarioCommands())).duplicateScenario(...given),
  renameScenario: async (...given) => (await loaded(scenarioCommands())).renameScenario(...given),
  deleteScenario: async (...given) => (await loaded(scenarioCommands())).deleteScenario(...given),
  exportScenario: async (...given) => (await loaded(scenarioCommands())).exportScenario(...given),
  importScenario: async (...given) => (await loaded(scenarioCommands())).importScenario(...given),
  insertChart: async (...given) => (await loaded(import("../src/workbook/insertChart"))).insertChart(...given),
  insertFormula: async (...given) => (await loaded(import("../src/workbook/insertFormula"))).insertFormula(...given),
  selectCells: async (...given) => (await loaded(import("../src/workbook/selectCells"))).selectCells(...given),
  selectedAddress,
  showSheet,
  shareState: async () => (await loaded(import("../src/workbook/share/sharing"))).shareState(),
  prepareToShare: async () => (await loaded(import("../src/workbook/share/sharing"))).prepareToShare(),
  restoreFormulas: async () => (await loaded(import("../src/workbook/share/sharing"))).restoreFormulas(),
  repairNames: async () => (await loaded(import("../src/workbook/share/sharing"))).repairNames(),
};

const edits = () => import("../src/workbook/edits");
const scenarioCommands = () => import("../src/workbook/scenario/commands");

async function loaded<T>(part: Promise<T>): Promise<T> {
  try {
    return await part;
  } catch {
    throw new WorkbookError({ kind: "notLoaded" });
  }
}
