import type { Template } from "../../src/plan/templates/Template";
import type { Scenario } from "../../src/plan/json/Scenario";
import type { LanguageCode } from "../../src/i18n/languages";
import type { FinishedRun } from "../../src/sheets/risk/riskRun";
import type { ChartPicture } from "../../src/workbook/insert/insertChart";
import type { FormulaOutcome, FormulaRequest } from "../../src/workbook/insert/insertFormula";
import type {
  CellChange,
  Change,
  DriverEdit,
  InputsEdit,
  ListedModel,
  Model,
  ModelReference,
  NumberChange,
  PriceBreak,
  SegmentEdit,
  TermEdit,
} from "../../src/workbook/model/Model";
import type { ExportedScenario } from "../../src/workbook/scenario/exportScenario";
import type { CellTarget } from "../../src/workbook/model/selectCells";
import type { ShareWorkbook } from "../features/share/useShare";

/** All that the pane asks of the workbook. Excel's is in ./excelWorkbook; tests bring their own. */
export type Workbook = Readonly<{
  /** `before`: the id of the sheet whose model was read last; it stays where no other one is in front. */
  readModel: (before?: string) => Promise<Model | null>;
  /** Tells when Excel does not answer for long, and when it does again. The answer ends the watch. */
  watchSilence: (listener: (silent: boolean) => void) => () => void;
  watchModel: (onChange: () => void) => Promise<() => Promise<void>>;
  insertModel: (
    template: Template,
    language?: LanguageCode,
  ) => Promise<Readonly<{ reference: ModelReference; change: Change }>>;
  addDriver: (reference: ModelReference, edit: DriverEdit) => Promise<Change>;
  editDriver: (reference: ModelReference, row: number, edit: DriverEdit) => Promise<Change>;
  removeDriver: (reference: ModelReference, row: number) => Promise<Change>;
  addPriceBreak: (reference: ModelReference, edit: PriceBreak) => Promise<Change>;
  removePriceBreak: (reference: ModelReference, row: number) => Promise<Change>;
  addSegment: (reference: ModelReference, edit: SegmentEdit) => Promise<Change>;
  editSegment: (reference: ModelReference, row: number, edit: SegmentEdit) => Promise<Change>;
  removeSegment: (reference: ModelReference, row: number) => Promise<Change>;
  /** Up, before the one above. */
  moveSegment: (reference: ModelReference, row: number) => Promise<Change>;
  editTerm: (reference: ModelReference, edit: TermEdit) => Promise<Change>;
  /** All of it, as one change, or nothing. */
  saveInputs: (reference: ModelReference, edit: InputsEdit) => Promise<Change>;
  pasteCells: (
    reference: ModelReference,
    block: "drivers" | "segments",
    changes: readonly CellChange[],
  ) => Promise<Change>;
  applyWhatIf: (reference: ModelReference, changes: readonly NumberChange[]) => Promise<Change>;
  insertCashFlow: (reference: ModelReference) => Promise<Change>;
  insertRisk: (reference: ModelReference, run: FinishedRun, language?: LanguageCode) => Promise<Change>;
  insertComparison: (references: readonly ModelReference[], language?: LanguageCode) => Promise<Change>;
  /** `made`: the day, as it stands on the page. */
  insertExecutive: (model: Model, made: string, language?: LanguageCode) => Promise<Change>;
  readForFile: (references: readonly ModelReference[]) => Promise<readonly Template[]>;
  listModels: () => Promise<readonly ListedModel[]>;
  sheetNames: () => Promise<readonly string[]>;
  duplicateScenario: (reference: ModelReference, newName: string) => Promise<Change>;
  renameScenario: (reference: ModelReference, newName: string) => Promise<Change>;
  deleteScenario: (reference: ModelReference) => Promise<Change>;
  /** Makes a sheet that was copied by its tab a scenario. */
  adoptCopy: (copy: ModelReference) => Promise<Change>;
  exportScenario: (reference: ModelReference) => Promise<ExportedScenario>;
  importScenario: (scenario: Scenario, language?: LanguageCode) => Promise<Change>;
  insertChart: (picture: ChartPicture) => Promise<Change>;
  insertFormula: (reference: ModelReference, request: FormulaRequest) => Promise<FormulaOutcome>;
  /** Brings cells of the model to the front and selects them. */
  selectCells: (reference: ModelReference, place: CellTarget) => Promise<void>;
  selectedAddress: () => Promise<string>;
  showSheet: (name: string, block?: string) => Promise<void>;
}> &
  ShareWorkbook;
