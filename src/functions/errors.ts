import type { CellErrorCode } from "../plan/cells/CellErrorCode";
import type { Problem } from "../plan/Problem";

/** An issue of an argument that is not a block, with its message. */
export type ArgumentProblem = Readonly<{
  argument: string;
  column?: string;
  message: string;
  cellError?: CellErrorCode;
}>;

/** The user's input has issues: #VALUE! with the issues. */
export class BadInput extends Error {
  constructor(readonly problems: readonly (Problem | ArgumentProblem)[]) {
    super("bad input");
    this.name = "BadInput";
  }
}

/** The question has no answer: #N/A with the reason. */
export class NoAnswer extends Error {
  constructor(readonly reason: string) {
    super(reason);
    this.name = "NoAnswer";
  }
}
