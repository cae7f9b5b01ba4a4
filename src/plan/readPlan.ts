import type { Plan } from "../engine/cost/inputs";
import type { Cells } from "./cells/Cell";
import type { Result } from "./Problem";

/** Blocks of cells, header row included; segments may be a price, terms a non-recurring cost. */
export type PlanCells = Readonly<{ drivers: Cells; segments?: Cells | number | null; terms?: Cells | number | null }>;

export declare function readPlan(cells: PlanCells): Result<Plan>;
