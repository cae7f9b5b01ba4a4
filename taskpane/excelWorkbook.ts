import { addDriver } from "../src/workbook/addDriver";
import { addPriceBreak } from "../src/workbook/addPriceBreak";
import { addSegment } from "../src/workbook/addSegment";
import { applyWhatIf } from "../src/workbook/applyWhatIf";
import { editDriver } from "../src/workbook/editDriver";
import { editSegment } from "../src/workbook/editSegment";
import { editTerm } from "../src/workbook/editTerm";
import { listModels } from "../src/workbook/listModels";
import { WorkbookError } from "../src/workbook/Model";
import { pasteCells } from "../src/workbook/pasteCells";
import { readModel } from "../src/workbook/readModel";
import { removeDriver } from "../src/workbook/removeDriver";
import { removePriceBreak } from "../src/workbook/removePriceBreak";
import { removeSegment } from "../src/workbook/removeSegment";
import { saveInputs } from "../src/workbook/saveInputs";
import { selectedAddress } from "../src/workbook/selectedAddress";
import { sheetNames } from "../src/workbook/sheetNames";
import { showSheet } from "../src/workbook/showSheet";
import { watchModel } from "../src/workbook/watchModel";
import type { Workbook } from "./Workbook";

/** What writes whole sheets is loaded when it is first asked for. */
export const excelWorkbook: Workbook = {
  readModel,
  watchModel,
  insertModel: async (...given) => (await loaded(import("../src/workbook/insertModel"))).insertModel(...given),
  addDriver,
  editDriver,
  removeDriver,
  addPriceBreak,
  removePriceBreak,
  addSegment,
  editSegment,
  removeSegment,
  editTerm,
  saveInputs,
  pasteCells,
  applyWhatIf,
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

const scenarioCommands = () => import("../src/workbook/scenario/commands");

async function loaded<T>(part: Promise<T>): Promise<T> {
  try {
    return await part;
  } catch {
    throw new WorkbookError({ kind: "notLoaded" });
  }
}
