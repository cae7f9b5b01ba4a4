import type { LeftBehind } from "./Fault";
import { WorkbookError } from "./Model";
import { officeFault } from "./officeFault";

type Ways = Readonly<{
  /** Brings back what was there; it must bear that only a part was done, or nothing. */
  putBack: () => Promise<void>;
  /** What may be left behind where even that fails. */
  otherwise: LeftBehind;
}>;

/** Work that writes: Excel may have carried out a part of it before it failed, and that part is taken back. */
export async function orPutBack<T>(work: () => Promise<T>, { putBack, otherwise }: Ways): Promise<T> {
  try {
    return await work();
  } catch (error) {
    try {
      await putBack();
    } catch {
      const { fault, code } = officeFault(error);
      throw new WorkbookError(fault, { code, left: otherwise });
    }
    throw error;
  }
}
