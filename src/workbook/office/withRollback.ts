import type { Residue } from "./WorkbookFailure";
import { WorkbookError } from "./WorkbookError";
import { officeFailure } from "./officeFailure";

type Ways = Readonly<{
  /** Brings back what was there; it must bear that only a part was done, or nothing. */
  rollback: () => Promise<void>;
  /** What may be left behind where even that fails. */
  residue: Residue;
}>;

/** Work that writes: Excel may have carried out a part of it before it failed, and that part is taken back. */
export async function withRollback<T>(
  work: () => Promise<T>,
  { rollback: undo, residue: otherwise }: Ways,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    try {
      await undo();
    } catch {
      const { fault, code } = officeFailure(error);
      throw new WorkbookError(fault, { code, left: otherwise });
    }
    throw error;
  }
}
