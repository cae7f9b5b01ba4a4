/** Which test makes which command of the workbook fail. A command without a test is a type error. */
import type { excelWorkbook } from "../../taskpane/workbook/excelWorkbook";

export type FaultFile = "faults" | "saveInputs" | "scenarioFaults";

/** Commands that leave the workbook and its selection as they are. */
type Reader = "readModel" | "watchModel" | "watchSilence" | "listModels" | "sheetNames" | "shareState";

const FILES: Readonly<Record<Exclude<keyof typeof excelWorkbook, Reader>, FaultFile>> = {
  selectedAddress: "faults",
  showSheet: "faults",
  insertModel: "faults",
  addColumn: "faults",
  addDriver: "faults",
  editDriver: "faults",
  removeDriver: "faults",
  addPriceBreak: "faults",
  removePriceBreak: "faults",
  addSegment: "faults",
  editSegment: "faults",
  removeSegment: "faults",
  moveSegment: "faults",
  editTerm: "faults",
  saveInputs: "saveInputs",
  pasteCells: "faults",
  applyWhatIf: "faults",
  insertCashFlow: "faults",
  insertRisk: "faults",
  insertComparison: "scenarioFaults",
  insertExecutive: "scenarioFaults",
  readForFile: "scenarioFaults",
  duplicateScenario: "scenarioFaults",
  renameScenario: "scenarioFaults",
  deleteScenario: "scenarioFaults",
  adoptCopy: "scenarioFaults",
  exportScenario: "scenarioFaults",
  importScenario: "scenarioFaults",
  insertChart: "faults",
  insertFormula: "faults",
  selectCells: "faults",
  prepareToShare: "faults",
  restoreFormulas: "faults",
  repairNames: "faults",
};

export const faultCommands = (file: FaultFile): readonly string[] =>
  Object.entries(FILES).flatMap(([name, one]) => (one === file ? [name] : []));
