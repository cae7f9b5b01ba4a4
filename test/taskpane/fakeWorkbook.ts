import { factoryInspection } from "../../src/plan/templates/factoryInspection";
import type { Scenario } from "../../src/plan/json/Scenario";
import type { ChangeSummary } from "../../src/workbook/model/ChangeSummary";
import type { FormulaOutcome } from "../../src/workbook/insert/insertFormula";
import type { Change, Model } from "../../src/workbook/model/Model";
import { templateCells } from "../support/templateCells";
import type { ShareState } from "../../src/workbook/share/shareState";
import type { Workbook } from "../../taskpane/workbook/Workbook";

export const sampleModel: Model = {
  reference: {
    sheetId: "s1",
    sheetName: "Factory inspection",
    names: { drivers: "Rollout_Drivers", segments: "Rollout_Segments", terms: "Rollout_Terms" },
  },
  cells: templateCells(factoryInspection),
};

/** The sample without the given terms. */
export const withoutTerms = (...labels: readonly string[]): Model => ({
  ...sampleModel,
  cells: { ...sampleModel.cells, terms: sampleModel.cells.terms.filter(([label]) => !labels.includes(String(label))) },
});

/** The sample with further terms. */
export const withTerms = (...terms: readonly (readonly [label: string, value: unknown])[]): Model => ({
  ...sampleModel,
  cells: { ...sampleModel.cells, terms: [...sampleModel.cells.terms, ...terms] },
});

export const sampleScenario: Scenario = {
  title: "Factory inspection",
  currency: "EUR",
  priceYear: 2026,
  drivers: [["Expert", "Expert", "months", 6, 12000, 0.8, 0.5, "unit", null, "assumption"]],
  segments: [["Plants", "Cars", 20, 90000, 0, 0, 0, 0, 0, 0, 1, "assumption"]],
  terms: [["Non-recurring cost", 400000, "EUR", "assumption"]],
  profiles: [],
  clients: [],
  uncertainty: [],
  correlations: [],
};

export type FakeWorkbook = Workbook & {
  /** Readings of the model; the test resolves each one. */
  readonly readings: ((model: Model | null) => void)[];
  readonly calls: unknown[][];
  /** Outcomes of the next inserted formulas, if they are not simply inserted. */
  readonly outcomes: FormulaOutcome[];
  change: () => void;
  undoCount: number;
  /** Makes Excel stop responding, or respond again. */
  silence: (silent: boolean) => void;
};

export function fakeWorkbook(): FakeWorkbook {
  const readings: FakeWorkbook["readings"] = [];
  const calls: unknown[][] = [];
  let listener: () => void = () => undefined;
  const changed = (summary: ChangeSummary): Promise<Change> =>
    Promise.resolve({
      summary,
      undo: () => {
        fake.undoCount += 1;
        return Promise.resolve();
      },
    });
  const recorded =
    (name: string) =>
    (...args: unknown[]): Promise<Change> => {
      calls.push([name, ...args]);
      return changed({ kind: "sheetAdded", sheet: `by ${name}` });
    };
  const fake: FakeWorkbook = {
    readings,
    calls,
    undoCount: 0,
    silence: () => undefined,
    change: () => listener(),
    readModel: () => new Promise((resolve) => readings.push(resolve)),
    watchSilence: (listener) => {
      fake.silence = listener;
      return () => undefined;
    },
    adoptCopy: recorded("adoptCopy"),
    watchModel: (onChange) => {
      listener = onChange;
      return Promise.resolve(() => Promise.resolve());
    },
    insertModel: async (template) => {
      calls.push(["insertModel", template.id]);
      return {
        reference: sampleModel.reference,
        change: await changed({ kind: "sheetAdded", sheet: "Factory inspection" }),
      };
    },
    selectedAddress: () => Promise.resolve("'Other, sheet'!B2:C5"),
    addColumn: recorded("addColumn"),
    addDriver: recorded("addDriver"),
    editDriver: recorded("editDriver"),
    removeDriver: recorded("removeDriver"),
    addPriceBreak: recorded("addPriceBreak"),
    removePriceBreak: recorded("removePriceBreak"),
    addSegment: recorded("addSegment"),
    editSegment: recorded("editSegment"),
    removeSegment: recorded("removeSegment"),
    moveSegment: recorded("moveSegment"),
    editTerm: recorded("editTerm"),
    saveInputs: recorded("saveInputs"),
    pasteCells: recorded("pasteCells"),
    applyWhatIf: recorded("applyWhatIf"),
    insertCashFlow: recorded("insertCashFlow"),
    insertRisk: recorded("insertRisk"),
    insertComparison: recorded("insertComparison"),
    insertExecutive: recorded("insertExecutive"),
    readForFile: (references) => {
      calls.push(["readForFile", references]);
      return Promise.resolve(references.map(() => factoryInspection));
    },
    listModels: () =>
      Promise.resolve([{ model: sampleModel, active: true, relatedSheets: ["Factory inspection cash flow"] }]),
    sheetNames: () => Promise.resolve(["Sheet1", "Factory inspection", "Factory inspection cash flow"]),
    duplicateScenario: recorded("duplicateScenario"),
    renameScenario: recorded("renameScenario"),
    deleteScenario: recorded("deleteScenario"),
    exportScenario: (reference) => {
      calls.push(["exportScenario", reference]);
      return Promise.resolve({
        scenario: sampleScenario,
        notes: [{ note: "columnLeftOut", header: "Checked by", block: "drivers" }],
      });
    },
    importScenario: recorded("importScenario"),
    insertChart: recorded("insertChart"),
    outcomes: [],
    insertFormula: async (...args) => {
      calls.push(["insertFormula", ...args]);
      return (
        fake.outcomes.shift() ?? {
          kind: "inserted",
          at: "U30",
          change: await changed({ kind: "formulaAdded", at: "U30" }),
        }
      );
    },
    selectCells: (...args) => {
      calls.push(["selectCells", ...args]);
      return Promise.resolve();
    },
    showSheet: (name) => {
      calls.push(["showSheet", name]);
      return Promise.resolve();
    },
    shareState: () => Promise.resolve(NOTHING_TO_SHARE),
    prepareToShare: async () => ({
      change: await changed({ kind: "formulasToValues", count: 12 }),
      cells: 12,
      sheets: 2,
      names: 0,
    }),
    restoreFormulas: async () => ({
      change: await changed({ kind: "formulasRestored", count: 12 }),
      cells: 12,
      names: 0,
      skipped: [],
    }),
    repairNames: async () => ({
      change: await changed({ kind: "formulasEntered", count: 3 }),
      cells: 3,
      unrepaired: [],
      locked: [],
    }),
  };
  return fake;
}

/** A workbook to share: its state when it is read, and the results of its commands. A test overrides what it needs. */
export const NOTHING_TO_SHARE: ShareState = {
  cells: 0,
  sheets: [],
  names: 0,
  spilled: 0,
  broken: 0,
  pending: 0,
  locked: [],
  stored: 0,
};
