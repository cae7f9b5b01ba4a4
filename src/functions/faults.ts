import type { CellErrorCode } from "../plan/cells/CellErrorCode";
import type { Problem } from "../plan/Problem";

/** A mistake of an argument that is no block, in the words of its function. */
export type ArgumentProblem = Readonly<{
  argument: string;
  column?: string;
  message: string;
  cellError?: CellErrorCode;
}>;

/** The user's input is wrong: #VALUE! and what is wrong with it. */
export class BadInput extends Error {
  constructor(readonly problems: readonly (Problem | ArgumentProblem)[]) {
    super("bad input");
    this.name = "BadInput";
  }
}

/** The question has no answer: #N/A and why. */
export class NoAnswer extends Error {
  constructor(readonly reason: string) {
    super(reason);
    this.name = "NoAnswer";
  }
}
