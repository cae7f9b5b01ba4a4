import { WorkbookError } from "../../../src/workbook/office/WorkbookError";

/** The worker could not be loaded: that is no reason to have no answer, and the pane computes it itself. */
export const isNotLoaded = (error: unknown): boolean =>
  error instanceof WorkbookError && error.fault.kind === "notLoaded";
