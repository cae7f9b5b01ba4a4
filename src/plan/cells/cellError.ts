import type { Cell } from "./Cell";
import { CELL_ERRORS, type CellErrorCode } from "./CellErrorCode";

/** An error value in a cell. */
export type CellError = Readonly<{
  /** Errors newer than these seven count as #VALUE!. */
  code: CellErrorCode;
  /** As shown by Excel. */
  shown: string;
  /** Excel is still fetching or calculating the value. */
  waiting: boolean;
}>;

/** The error value in a cell. Hosts pass it as its text or as an object that contains the text. */
export function cellError(cell: Cell): CellError | undefined {
  const shown = errorText(cell);
  if (shown === undefined || !/^#[A-Z/0_]+[!?]?$/.test(shown)) return undefined;
  const waiting = PENDING_ERRORS.has(shown);
  const code = CELL_ERRORS.find((one) => one === shown);
  if (code !== undefined) return { code, shown, waiting };
  return waiting || /[!?]$/.test(shown) ? { code: "#VALUE!", shown, waiting } : undefined;
}

const PENDING_ERRORS: ReadonlySet<string> = new Set(["#GETTING_DATA", "#BUSY!", "#CONNECT!"]);

function errorText(cell: Cell): string | undefined {
  if (typeof cell === "string") return cell.trim();
  if (typeof cell !== "object" || cell === null) return undefined;
  const content: unknown = "basicValue" in cell ? cell.basicValue : "code" in cell ? cell.code : undefined;
  return typeof content === "string" ? content : undefined;
}
