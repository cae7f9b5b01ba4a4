import { WorkbookError } from "../../../src/workbook/office/WorkbookError";

/** The worker could not be loaded. The pane then computes the answer itself. */
export const isNotLoaded = (error: unknown): boolean =>
  error instanceof WorkbookError && error.failure.kind === "notLoaded";
