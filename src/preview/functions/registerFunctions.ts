import type { Grid } from "../host/grid";
import { callLikeExcel, type CustomFunction } from "./callLikeExcel";
import type { FunctionMetadata } from "./FunctionMetadata";
import type { Messages } from "./Messages";

export const NAMESPACE = "ROLLOUT";

/** The cell that calls; the grid sets it on the function object before each call. */
type Caller = Readonly<{ subUnitId?: string | null; row?: number; column?: number }>;

/** Registers the production functions as formulas of the grid. The workbook must exist before. */
export function registerFunctions(
  grid: Grid,
  metadata: readonly FunctionMetadata[],
  functions: Readonly<Record<string, CustomFunction>>,
  messages: Messages,
): void {
  const formulas = grid.getFormula();
  for (const described of metadata) {
    const run = functions[described.id.toUpperCase()];
    if (run === undefined)
      throw new Error(`functions.json lists ${described.id}, which functions.js does not associate.`);
    const call = function (this: Caller, ...args: unknown[]) {
      const outcome = callLikeExcel(described, run, args);
      const message = outcome.kind === "error" ? outcome.message : "";
      messages.set(this.subUnitId ?? "", this.row ?? 0, this.column ?? 0, described.id, message);
      return outcome.kind === "error" ? outcome.code : outcome.value;
    };
    formulas.registerFunction(`${NAMESPACE}.${described.id}`, call, described.description ?? "");
  }
}
