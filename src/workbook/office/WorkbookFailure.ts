/** Why a command failed, as data: the pane formats it in its own language and adds what to do. */
import type { Problem } from "../../plan/Problem";
import type { OfficeCode } from "./officeCodes";
import type { SheetNameIssue } from "./SheetNameIssue";

export type FailedBlock = "drivers" | "segments" | "terms" | "clients";

export type WorkbookFailure =
  | Readonly<{ kind: OfficeCode }>
  /** Excel's own message, for an unknown code. */
  | Readonly<{ kind: "excelRefused"; why: string }>
  | Readonly<{ kind: "notLoaded" }>
  | Readonly<{ kind: "nameLost"; name: string }>
  | Readonly<{ kind: "sheetGone" | "sheetHidden"; sheet: string }>
  /** Cells to be shown. */
  | Readonly<{ kind: "blockGone"; block: FailedBlock; sheet: string; name: string }>
  | Readonly<{ kind: "blockLacksRow"; block: FailedBlock; named: string }>
  /** Edits of a block. Rows and cells are those of the sheet. */
  | Readonly<{ kind: "columnMissing"; column: string }>
  | Readonly<{ kind: "rowMissing" | "noDriverInRow" | "noSegmentInRow"; row: number }>
  | Readonly<{ kind: "termMissing"; label: string }>
  | Readonly<{ kind: "blockFull"; block: FailedBlock; rows: number }>
  | Readonly<{ kind: "noPriceBreakInRow"; row: number }>
  | Readonly<{ kind: "lastSegment" }>
  | Readonly<{ kind: "formulaWouldMove"; at: string; formula: string }>
  | Readonly<{ kind: "pasteOutdated"; column: string; at: string }>
  | Readonly<{ kind: "blockResized" }>
  /** A cell of a column to be added that is not blank, or the header of the column that is there already. */
  | Readonly<{ kind: "columnTaken"; at: string }>
  /** Undo of a change. */
  | Readonly<{ kind: "typedSince"; column: string; at: string }>
  | Readonly<{ kind: "numberChanged"; column: string; at: string }>
  | Readonly<{ kind: "intoBlock" | "cellChanged"; at: string }>
  /** Sheets that depend on a model. */
  | Readonly<{ kind: "deploymentTableMissing" | "workingsMissing"; sheet: string; wanted: WantedSheet }>
  /** Another sheet would read other columns; `at`: the header of the first of them. */
  | Readonly<{ kind: "otherColumns"; sheet: string; at: string; wanted: WantedSheet }>
  | Readonly<{ kind: "otherCashColumns"; sheet: string; at: string }>
  | Readonly<{ kind: "modelMistaken"; title: string; problems: readonly Problem[] }>
  | Readonly<{ kind: "pageMistaken"; problems: readonly Problem[] }>
  | Readonly<{ kind: "pageWithoutClients" }>
  | Readonly<{ kind: "notComparable"; count: number; fewest: number; most: number }>
  /** Scenarios. */
  | Readonly<{ kind: "scenarioGone" | "lastVisible" }>
  | Readonly<{ kind: "modelMoved"; sheet: string }>
  | Readonly<{ kind: "blockLacksColumn"; block: FailedBlock; column: string }>
  | Readonly<{ kind: "badName"; name: string; flaw: SheetNameIssue }>
  | Readonly<{ kind: "deleteStopped"; sheets: readonly string[] }>
  /** Sharing. */
  | Readonly<{ kind: "spillsUntold" | "nothingToShare" | "nothingKept" | "keptByNewer" | "keptDamaged" }>
  | Readonly<{ kind: "keptNotStored" | "nothingToRepair" }>
  | Readonly<{ kind: "nameInLocalWords" | "nameRefused"; name: string; formula: string }>
  | Readonly<{ kind: "cellsLocked" | "cellsPending"; count: number; cells: readonly string[]; more: number }>
  | Readonly<{ kind: "formulasLocked" | "leftAlone"; count: number; first: string }>;

/** The sheet to add to a model. */
export type WantedSheet = "cashFlow" | "comparison" | "page";

/** What may remain in the workbook if the rollback failed too. Its advice replaces that of the failure itself. */
export type Residue =
  | Readonly<{ kind: "partOfSheet" | "nameInPlaces"; sheet: string }>
  | Readonly<{ kind: "cellsOfBlock"; block: FailedBlock }>
  | Readonly<{ kind: "numbers" | "activeCell" | "values" | "formulas" | "repaired" }>;
