import type { Residue } from "./WorkbookFailure";
import { WorkbookError } from "./WorkbookError";
import { officeFailure } from "./officeFailure";

type RollbackOptions = Readonly<{
  /** Restores the previous state. It must work if only a part was done, or nothing. */
  rollback: () => Promise<void>;
  /** What may remain if the rollback fails too. */
  residue: Residue;
}>;

/** Runs `work`; on failure rolls back what Excel already applied. */
export async function withRollback<T>(work: () => Promise<T>, { rollback, residue }: RollbackOptions): Promise<T> {
  try {
    return await work();
  } catch (error) {
    try {
      await rollback();
    } catch {
      const { failure, code } = officeFailure(error);
      throw new WorkbookError(failure, { code, residue });
    }
    throw error;
  }
}
