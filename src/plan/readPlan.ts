import type { Plan } from "../engine/cost/inputs";
import { MAX_PAIRS, planSize } from "../engine/cost/planSize";
import type { Cells } from "./cells/Cell";
import { exchangeProblems } from "./exchangeProblems";
import type { Problem, Result } from "./Problem";
import { readDrivers } from "./readDrivers";
import { priceOnly, readSegments } from "./readSegments";
import { defaultTerms, readTerms } from "./readTerms";

/**
 * Blocks of cells, header row included. Segments may be one price (clients all alike and unlimited). Terms may be one
 * non-recurring cost. Either may be omitted: price 0 and cost 0.
 */
export type PlanCells = Readonly<{
  drivers: Cells;
  segments?: Cells | number | null;
  terms?: Cells | number | null;
}>;

/** The plan in the cells, or all of their issues. */
export function readPlan(cells: PlanCells): Result<Plan> {
  const drivers = readDrivers(cells.drivers);
  const segments = read(cells.segments, readSegments, [priceOnly(0)]);
  const terms = read(cells.terms, readTerms, defaultTerms(0));
  if (drivers.ok && segments.ok && terms.ok) {
    const plan = { drivers: drivers.value, segments: segments.value, terms: terms.value };
    const unpriced = withoutExchange(plan, cells);
    if (unpriced.length > 0) return { ok: false, problems: unpriced };
    const tooLarge = sizeProblem(plan);
    return tooLarge === undefined ? { ok: true, value: plan } : { ok: false, problems: [tooLarge] };
  }
  return { ok: false, problems: [drivers, segments, terms].flatMap((result) => (result.ok ? [] : result.problems)) };
}

/** Finds the rows only when a currency of the plan has no exchange rate. */
function withoutExchange({ drivers, segments, terms }: Plan, cells: PlanCells): readonly Problem[] {
  const isPriced = ({ currency }: Readonly<{ currency?: string }>): boolean =>
    currency === undefined || terms.exchange?.some((one) => one.currency === currency) === true;
  if ([...drivers, ...segments].every(isPriced)) return [];
  const blocks = [
    { argument: "drivers", cells: cells.drivers },
    { argument: "segments", cells: typeof cells.segments === "object" ? (cells.segments ?? []) : [] },
  ] as const;
  return exchangeProblems(blocks, terms);
}

/** Refuses a plan that would block Excel for seconds. */
function sizeProblem(plan: Plan): Problem | undefined {
  const { curves, spans, pairs } = planSize(plan);
  if (pairs <= MAX_PAIRS) return undefined;
  return { argument: "drivers", issue: { kind: "planTooLarge", curves, spans, pairs, most: MAX_PAIRS } };
}

function read<T>(cells: Cells | number | null | undefined, reader: (cells: Cells) => Result<T>, omitted: T): Result<T> {
  if (cells === null || cells === undefined) return { ok: true, value: omitted };
  return reader(typeof cells === "number" ? [[cells]] : cells);
}
