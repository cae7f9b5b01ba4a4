/** Each kind of change and failure has a message in three languages that mentions all of its values. */
import type { ChangeSummary } from "../../src/workbook/model/ChangeSummary";
import type { WorkbookFailure, Residue } from "../../src/workbook/office/WorkbookFailure";
import { WorkbookError } from "../../src/workbook/office/WorkbookError";
import { officeFailure } from "../../src/workbook/office/officeFailure";
import type { CopyWarning } from "../../src/workbook/model/CopyWarning";
import type { ExtractTagged } from "../../src/i18n/icu/formatByKind";
import { type LanguageCode, TRANSLATIONS } from "../../src/i18n/languages";
import { warningMessage } from "../../taskpane/shared/messages/changeMessage";
import { englishLeft } from "../support/englishLeft";
import { CODES } from "../support/faultInjection";
import { IN, changeText, failureText } from "../support/messages";

const undo = (): Promise<void> => Promise.resolve();
const messageOfChange = (done: ChangeSummary, language: LanguageCode): string =>
  changeText({ summary: done, undo }, language);

/** One example of each kind: a kind without an example does not compile. */
type Each<Union, Tag extends "kind" | "note"> =
  Union extends Readonly<Record<Tag, infer Kind extends string>>
    ? { readonly [One in Kind]: ExtractTagged<Union, Tag, One> & Readonly<Record<Tag, One>> }
    : never;
type All<Union> = (Union extends unknown ? (each: Union) => void : never) extends (each: infer Each) => void
  ? Each
  : never;

const DONE: All<Each<ChangeSummary, "kind">> = {
  driverAdded: { kind: "driverAdded", name: "XQ1" },
  driverChanged: { kind: "driverChanged", name: "XQ1" },
  driverRemoved: { kind: "driverRemoved", name: "XQ1" },
  segmentAdded: { kind: "segmentAdded", name: "XQ1" },
  segmentChanged: { kind: "segmentChanged", name: "XQ1" },
  segmentMoved: { kind: "segmentMoved", name: "XQ1" },
  segmentRemoved: { kind: "segmentRemoved", name: "XQ1" },
  priceBreakAdded: { kind: "priceBreakAdded", name: "XQ1" },
  priceBreakRemoved: { kind: "priceBreakRemoved", name: "XQ1" },
  valuesPasted: { kind: "valuesPasted", count: 71 },
  inputsSaved: { kind: "inputsSaved", count: 71 },
  termChanged: { kind: "termChanged", label: "Transfer" },
  columnAdded: { kind: "columnAdded", column: "Escalation" },
  numbersChanged: { kind: "numbersChanged", count: 71 },
  sheetAdded: { kind: "sheetAdded", sheet: "XQ1" },
  formulaAdded: { kind: "formulaAdded", at: "XQ1" },
  formulasToValues: { kind: "formulasToValues", count: 71 },
  formulasRestored: { kind: "formulasRestored", count: 71 },
  formulasEntered: { kind: "formulasEntered", count: 71 },
  scenarioDuplicated: { kind: "scenarioDuplicated", sheet: "XQ1", copy: "XQ2", notes: [{ note: "besideLeftOut" }] },
  scenarioRenamed: { kind: "scenarioRenamed", before: "XQ1", after: "XQ2" },
  scenarioDeleted: { kind: "scenarioDeleted", sheet: "XQ1" },
  scenarioMade: { kind: "scenarioMade", sheet: "XQ1" },
  scenarioImported: { kind: "scenarioImported", sheet: "XQ1" },
  scenarioImportedWithRanges: { kind: "scenarioImportedWithRanges", sheet: "XQ1", ranges: "XQ2" },
};

const NOTES: All<Each<CopyWarning, "note">> = {
  columnLeftOut: { note: "columnLeftOut", header: "XQ1", block: "drivers" },
  rowsLeftOut: { note: "rowsLeftOut", rows: [71, 72], block: "clients" },
  becameValues: { note: "becameValues", cells: ["XQ1", "XQ2"], more: 73 },
  besideLeftOut: { note: "besideLeftOut" },
};

const problems = [{ argument: "drivers", issue: { kind: "breakFilled", name: "XQ2" } }] as const;
type Kinds = Exclude<WorkbookFailure["kind"], (typeof CODES)[number] | "ResponsePayloadSizeLimitExceeded">;
const FAULTS: { readonly [Kind in Kinds]: ExtractTagged<WorkbookFailure, "kind", Kind> } = {
  excelRefused: { kind: "excelRefused", why: "XQ1" },
  InvalidSelection: { kind: "InvalidSelection" },
  notLoaded: { kind: "notLoaded" },
  nameLost: { kind: "nameLost", name: "XQ1" },
  sheetGone: { kind: "sheetGone", sheet: "XQ1" },
  sheetHidden: { kind: "sheetHidden", sheet: "XQ1" },
  blockGone: { kind: "blockGone", block: "segments", sheet: "XQ1", name: "XQ2" },
  blockLacksRow: { kind: "blockLacksRow", block: "drivers", named: "XQ1" },
  columnMissing: { kind: "columnMissing", column: "Slope" },
  rowMissing: { kind: "rowMissing", row: 71 },
  noDriverInRow: { kind: "noDriverInRow", row: 71 },
  noSegmentInRow: { kind: "noSegmentInRow", row: 71 },
  termMissing: { kind: "termMissing", label: "Transfer" },
  blockFull: { kind: "blockFull", block: "segments", rows: 71 },
  noPriceBreakInRow: { kind: "noPriceBreakInRow", row: 71 },
  lastSegment: { kind: "lastSegment" },
  formulaWouldMove: { kind: "formulaWouldMove", at: "E71", formula: "=XQ1" },
  pasteOutdated: { kind: "pasteOutdated", column: "Rate", at: "E71" },
  blockResized: { kind: "blockResized" },
  columnTaken: { kind: "columnTaken", at: "M20" },
  typedSince: { kind: "typedSince", column: "Price", at: "E71" },
  numberChanged: { kind: "numberChanged", column: "Price", at: "E71" },
  intoBlock: { kind: "intoBlock", at: "XQ1" },
  cellChanged: { kind: "cellChanged", at: "XQ1" },
  deploymentTableMissing: { kind: "deploymentTableMissing", sheet: "XQ1", wanted: "cashFlow" },
  workingsMissing: { kind: "workingsMissing", sheet: "XQ1", wanted: "page" },
  otherColumns: { kind: "otherColumns", sheet: "XQ1", at: "XQ2", wanted: "page" },
  otherCashColumns: { kind: "otherCashColumns", sheet: "XQ1", at: "XQ2" },
  modelMistaken: { kind: "modelMistaken", title: "XQ1", problems },
  pageMistaken: { kind: "pageMistaken", problems },
  pageWithoutClients: { kind: "pageWithoutClients" },
  notComparable: { kind: "notComparable", count: 71, fewest: 2, most: 8 },
  scenarioGone: { kind: "scenarioGone" },
  lastVisible: { kind: "lastVisible" },
  modelMoved: { kind: "modelMoved", sheet: "XQ1" },
  blockLacksColumn: { kind: "blockLacksColumn", block: "terms", column: "Size" },
  badName: { kind: "badName", name: "XQ1", flaw: "taken" },
  deleteStopped: { kind: "deleteStopped", sheets: ["XQ1", "XQ2"] },
  spillsUntold: { kind: "spillsUntold" },
  nothingToShare: { kind: "nothingToShare" },
  nothingKept: { kind: "nothingKept" },
  keptByNewer: { kind: "keptByNewer" },
  keptNotStored: { kind: "keptNotStored" },
  nameInLocalWords: { kind: "nameInLocalWords", name: "XQ1", formula: "XQ2" },
  nameRefused: { kind: "nameRefused", name: "XQ1", formula: "XQ2" },
  keptDamaged: { kind: "keptDamaged" },
  nothingToRepair: { kind: "nothingToRepair" },
  cellsLocked: { kind: "cellsLocked", count: 71, cells: ["XQ1", "XQ2"], more: 69 },
  cellsPending: { kind: "cellsPending", count: 71, cells: ["XQ1", "XQ2"], more: 69 },
  formulasLocked: { kind: "formulasLocked", count: 71, first: "XQ1" },
  leftAlone: { kind: "leftAlone", count: 71, first: "XQ1" },
};

const LEFT: All<Each<Residue, "kind">> = {
  partOfSheet: { kind: "partOfSheet", sheet: "XQ1" },
  nameInPlaces: { kind: "nameInPlaces", sheet: "XQ1" },
  cellsOfBlock: { kind: "cellsOfBlock", block: "terms" },
  numbers: { kind: "numbers" },
  activeCell: { kind: "activeCell" },
  values: { kind: "values" },
  formulas: { kind: "formulas" },
  repaired: { kind: "repaired" },
};

const marks = (text: string): readonly string[] => [...new Set(text.match(/XQ\d|\b7\d\b/g) ?? [])].sort();

describe.each(TRANSLATIONS)("%s", (language) => {
  const holds = (text: string, english: string): void => {
    expect(englishLeft(text, language, ["XQ1", "XQ2"])).toEqual([]);
    expect(text).not.toMatch(/undefined|[{}]|\[object/);
    expect(marks(text)).toEqual(marks(english));
  };

  test.each(Object.values<ChangeSummary>(DONE))("message of a change: $kind", (done) =>
    holds(messageOfChange(done, language), messageOfChange(done, "en")),
  );

  test.each(Object.values<CopyWarning>(NOTES))("message of a copy warning: $note", (note) =>
    holds(warningMessage(note, IN[language]), warningMessage(note, IN.en)),
  );

  const checkFailure = (error: WorkbookError): void => {
    const [text, english] = [failureText(error, language), failureText(error)];
    holds(text.problem, english.problem);
    holds(text.action, english.action);
  };

  test.each(CODES)("message of the Office error %s", (code) => {
    const error = officeFailure({ code });
    expect(error.failure.kind).toBe(code);
    checkFailure(error);
  });

  test.each(Object.values<WorkbookFailure>(FAULTS))("message of a failure: $kind", (failure) =>
    checkFailure(new WorkbookError(failure)),
  );

  test.each(Object.values<Residue>(LEFT))("message of a residue: $kind", (left) =>
    checkFailure(new WorkbookError({ kind: "AccessDenied" }, { code: "AccessDenied", residue: left })),
  );
});

test("an Excel error with an unknown code is passed on in Excel's words", () =>
  expect(failureText(officeFailure(new Error("the sky fell")))).toEqual({
    problem: "Excel could not complete the action: the sky fell",
    action: "Try again. If it happens again, report it (Help > Support).",
  }));

test("messages in French and Chinese", () => {
  expect(messageOfChange(DONE.driverRemoved, "fr")).toBe("Poste de coût XQ1 supprimé");
  expect(messageOfChange({ kind: "numbersChanged", count: 1 }, "fr")).toBe("1 nombre modifié");
  expect(messageOfChange({ kind: "termChanged", label: "Discount rate" }, "zh")).toBe("已修改参数“贴现率”");
  expect(failureText(new WorkbookError({ kind: "columnMissing", column: "Slope" }), "fr").action).toBe(
    "Ajoutez une colonne avec l’en-tête Pente d’apprentissage.",
  );
});
