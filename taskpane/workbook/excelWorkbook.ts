import { listModels } from "../../src/workbook/model/listModels";
import { WorkbookError } from "../../src/workbook/office/WorkbookError";
import { readModel } from "../../src/workbook/model/readModel";
import { selectedAddress } from "../../src/workbook/office/selectedAddress";
import { sheetNames } from "../../src/workbook/office/sheetNames";
import { showSheet } from "../../src/workbook/office/showSheet";
import { watchModel } from "../../src/workbook/model/watchModel";
import { watchSilence } from "../../src/workbook/office/silence";
import type { Workbook } from "./Workbook";

const edits = () => import("../../src/workbook/edit/edits");
const scenarioCommands = () => import("../../src/workbook/scenario/commands");
const sharing = () => import("../../src/workbook/share/sharing");

type Command = (...given: readonly unknown[]) => Promise<unknown>;

/** A command of a part that is loaded when one of its commands is first asked for. */
function later<Name extends keyof Workbook>(part: () => Promise<Pick<Workbook, Name>>, name: Name): Workbook[Name] {
  const command: Command = async (...given) => {
    const commands = await part().catch(() => {
      throw new WorkbookError({ kind: "notLoaded" });
    });
    return (commands[name] as Command)(...given);
  };
  return command as Workbook[Name];
}

/** What reads is there at once; what writes is loaded when it is first asked for. */
export const excelWorkbook: Workbook = {
  readModel,
  watchModel,
  watchSilence,
  insertModel: later(() => import("../../src/workbook/insert/insertModel"), "insertModel"),
  addDriver: later(edits, "addDriver"),
  editDriver: later(edits, "editDriver"),
  removeDriver: later(edits, "removeDriver"),
  addPriceBreak: later(edits, "addPriceBreak"),
  removePriceBreak: later(edits, "removePriceBreak"),
  addSegment: later(edits, "addSegment"),
  editSegment: later(edits, "editSegment"),
  removeSegment: later(edits, "removeSegment"),
  moveSegment: later(edits, "moveSegment"),
  editTerm: later(edits, "editTerm"),
  saveInputs: later(edits, "saveInputs"),
  pasteCells: later(edits, "pasteCells"),
  applyWhatIf: later(edits, "applyWhatIf"),
  insertCashFlow: later(() => import("../../src/workbook/insert/insertCashFlow"), "insertCashFlow"),
  insertRisk: later(() => import("../../src/workbook/insert/insertRisk"), "insertRisk"),
  insertComparison: later(() => import("../../src/workbook/insert/insertComparison"), "insertComparison"),
  insertExecutive: later(() => import("../../src/workbook/insert/insertExecutive"), "insertExecutive"),
  readForFile: later(() => import("../../src/workbook/model/readForFile"), "readForFile"),
  listModels,
  sheetNames,
  duplicateScenario: later(scenarioCommands, "duplicateScenario"),
  renameScenario: later(scenarioCommands, "renameScenario"),
  deleteScenario: later(scenarioCommands, "deleteScenario"),
  adoptCopy: later(scenarioCommands, "adoptCopy"),
  exportScenario: later(scenarioCommands, "exportScenario"),
  importScenario: later(scenarioCommands, "importScenario"),
  insertChart: later(() => import("../../src/workbook/insert/insertChart"), "insertChart"),
  insertFormula: later(() => import("../../src/workbook/insert/insertFormula"), "insertFormula"),
  selectCells: later(() => import("../../src/workbook/model/selectCells"), "selectCells"),
  selectedAddress,
  showSheet,
  shareState: later(sharing, "shareState"),
  prepareToShare: later(sharing, "prepareToShare"),
  restoreFormulas: later(sharing, "restoreFormulas"),
  repairNames: later(sharing, "repairNames"),
};
