import type { WorkbookFailure, Residue } from "./WorkbookFailure";

/** A failure of the workbook: it refused a command or did not respond. The pane shows it in words. */
export class WorkbookError extends Error {
  /** Office's error code; blank if Office did not refuse. */
  readonly code: string;
  readonly residue: Residue | undefined;

  constructor(
    readonly failure: WorkbookFailure,
    { code = "", residue }: Readonly<{ code?: string; residue?: Residue }> = {},
  ) {
    super(failure.kind);
    this.name = "WorkbookError";
    this.code = code;
    this.residue = residue;
  }
}
