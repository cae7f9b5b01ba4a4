import type { WorkbookFailure, Residue } from "./WorkbookFailure";

/** The workbook said no, or could not be asked. The pane tells it in words. */
export class WorkbookError extends Error {
  /** Office's, blank where it did not refuse. */
  readonly code: string;
  readonly residue: Residue | undefined;

  constructor(
    readonly fault: WorkbookFailure,
    { code = "", left }: Readonly<{ code?: string; left?: Residue }> = {},
  ) {
    super(fault.kind);
    this.name = "WorkbookError";
    this.code = code;
    this.residue = left;
  }
}
