import type { CompiledPlan } from "../../../../src/engine/cost/compile";
import type { RiskReport } from "../../../../src/engine/risk/statistics/RiskReport";
import type { ModelCells } from "../../../../src/workbook/model/Model";
import type { ProfileView } from "../priceCorridor";

/** What a group of figures describes. An explanation takes its numbers from here and computes them with the engine. */
export type Subject = Readonly<{
  compiled: CompiledPlan;
  /**
   * The cells that the plan was read from. Names and links of an explanation come from these cells, never from newer
   * ones.
   */
  cells: ModelCells;
  /** Present for figures of a simulation. */
  report?: RiskReport;
  /** Present for figures of the client profiles. */
  profiles?: readonly ProfileView[];
}>;
