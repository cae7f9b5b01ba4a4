import type { CompiledPlan } from "../../../../src/engine/cost/compile";
import type { RiskReport } from "../../../../src/engine/risk/statistics/RiskReport";
import type { ModelCells } from "../../../../src/workbook/model/Model";
import type { ProfileView } from "../priceCorridor";

/** What the figures side by side are figures of: an explanation takes its numbers from here, by the engine. */
export type Subject = Readonly<{
  compiled: CompiledPlan;
  /**
   * The cells that the plan was read from: names and links of an explanation come from them, and never from newer ones.
   */
  cells: ModelCells;
  /** Of a simulation. */
  report?: RiskReport;
  /** Of the client's side. */
  profiles?: readonly ProfileView[];
}>;
