/**
 * Declares every command of the workbook once. The type that the pane and the tests' fakes share follows from this
 * list.
 */
import { listModels } from "../../src/workbook/model/listModels";
import { readModel } from "../../src/workbook/model/readModel";
import { watchModel } from "../../src/workbook/model/watchModel";
import { selectedAddress } from "../../src/workbook/office/selectedAddress";
import { sheetNames } from "../../src/workbook/office/sheetNames";
import { showSheet } from "../../src/workbook/office/showSheet";
import { watchSilence } from "../../src/workbook/office/silence";
import { lazyCommands } from "./lazyCommands";

const edits = () => import("../../src/workbook/edit/edits");
const scenarios = () => import("../../src/workbook/scenario/commands");
const sharing = () => import("../../src/workbook/share/sharing");

export const excelWorkbook = {
  // Commands that read are part of the main bundle.
  readModel,
  watchModel,
  watchSilence,
  listModels,
  sheetNames,
  selectedAddress,
  showSheet,
  // Commands that write are loaded on their first call.
  ...lazyCommands({
    insertModel: () => import("../../src/workbook/insert/insertModel"),
    addColumn: edits,
    addDriver: edits,
    editDriver: edits,
    removeDriver: edits,
    addPriceBreak: edits,
    removePriceBreak: edits,
    addSegment: edits,
    editSegment: edits,
    removeSegment: edits,
    moveSegment: edits,
    editTerm: edits,
    saveInputs: edits,
    pasteCells: edits,
    applyWhatIf: edits,
    insertCashFlow: () => import("../../src/workbook/insert/insertCashFlow"),
    insertRisk: () => import("../../src/workbook/insert/insertRisk"),
    insertComparison: () => import("../../src/workbook/insert/insertComparison"),
    insertExecutive: () => import("../../src/workbook/insert/insertExecutive"),
    readForFile: () => import("../../src/workbook/model/readForFile"),
    duplicateScenario: scenarios,
    renameScenario: scenarios,
    deleteScenario: scenarios,
    adoptCopy: scenarios,
    exportScenario: scenarios,
    importScenario: scenarios,
    insertChart: () => import("../../src/workbook/insert/insertChart"),
    insertFormula: () => import("../../src/workbook/insert/insertFormula"),
    selectCells: () => import("../../src/workbook/model/selectCells"),
    shareState: sharing,
    prepareToShare: sharing,
    restoreFormulas: sharing,
    repairNames: sharing,
  }),
} as const;
