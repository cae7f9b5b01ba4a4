import type { Outcome } from "../support/functionsRuntime";

const MAX_TEXT_LENGTH = 32_767;
const MAX_CELLS = 200_000;

/** Why a result of a function is invalid; undefined if it is valid. */
export function outputFault(outcome: Outcome): string | undefined {
  return outcome.kind === "error" ? errorFault(outcome.code, outcome.message) : valueFault(outcome.value);
}

function errorFault(code: string, message: string): string | undefined {
  if (!["#VALUE!", "#N/A", "#NUM!", "#DIV/0!"].includes(code)) return `the error is ${code}`;
  if (message.includes("unexpected fault")) return message;
  // Only these two errors pass their message to the user.
  if (["#VALUE!", "#N/A"].includes(code) && message === "") return `${code} without a message`;
  return undefined;
}

function valueFault(value: unknown): string | undefined {
  if (!Array.isArray(value)) return cellFault(value);
  const rows = value as readonly unknown[];
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  if (width === 0) return "an array without cells";
  if (rows.length * width > MAX_CELLS) return "more cells than a spill holds";
  for (const row of rows) {
    if (!Array.isArray(row) || row.length !== width) return "an array that is no rectangle";
    const fault = row.map(cellFault).find((found) => found !== undefined);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** Results are sent as JSON, which turns NaN or Infinity in an array, undefined and null into null. */
function cellFault(value: unknown): string | undefined {
  if (typeof value === "boolean") return undefined;
  if (typeof value === "number") return Number.isFinite(value) ? undefined : `the number ${value}`;
  if (typeof value === "string") return value.length <= MAX_TEXT_LENGTH ? undefined : "a text that is too long";
  return `a ${value === null ? "null" : typeof value}`;
}
