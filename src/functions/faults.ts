import type { Problem } from "../plan/Problem";

/** The user's input is wrong: #VALUE! and what is wrong with it. */
export class BadInput extends Error {
  constructor(readonly problems: readonly Problem[]) {
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
