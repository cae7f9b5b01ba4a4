import { WorkbookError } from "./Model";

type Ways = Readonly<{
  /** Brings back what was there; it must bear that only a part was done, or nothing. */
  putBack: () => Promise<void>;
  /** What may be left behind where even that fails, and what to do then. */
  otherwise: string;
}>;

/** Work that writes: Excel may have carried out a part of it before it failed, and that part is taken back. */
export async function orPutBack<T>(work: () => Promise<T>, { putBack, otherwise }: Ways): Promise<T> {
  try {
    return await work();
  } catch (error) {
    try {
      await putBack();
    } catch {
      const why = error instanceof WorkbookError ? error.message : "Excel could not do it.";
      throw new WorkbookError(error instanceof WorkbookError ? error.code : "", why, otherwise);
    }
    throw error;
  }
}
