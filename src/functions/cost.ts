import { averageCost as average, totalCost as total, unitCost as unit } from "../engine/cost/totals";
import { breakdown as parts } from "../engine/cost/breakdown";
import { deploymentTable as deploymentTable } from "../engine/cost/deploymentTable";
import { ordinalArgument } from "./arguments";
import { BadInput } from "./errors";
import { inCell, inCells, MAX_CELLS } from "./inCell";
import { assertDeploymentsWork } from "./deploymentsWork";
import { assertListed } from "./assertListed";
import { planArgument } from "./planArgument";

const DEPLOYMENTS_HEADER = [
  "Deployment",
  "Segment",
  "Unit cost",
  "Average cost",
  "Total cost",
  "Net revenue",
  "Contribution margin",
  "Cumulative margin",
] as const;

const BREAKDOWN_HEADER = ["Driver", "Category", "Unit", "Quantity", "Unit cost", "Share", "Total cost"] as const;

/**
 * Cost of deployment n: its cost drivers at that point of their learning curves, including failed pilots, without acquisition and entry cost.
 * @customfunction UNITCOST
 * @param n Deployment, a whole number from 1 to the number of clients in the plan.
 * @param drivers Drivers block with its header row: Driver, First, Rate and, optionally, Category, Unit, Slope, Floor, Curve, From, Escalation, Currency.
 * @param [segments] Segments block with its header row, or one price for identical clients. If omitted, price 0.
 * @param [terms] Terms block, labels beside values, or one number: the non-recurring cost. If omitted, 0.
 * @returns Cost of deployment n, in the currency of the plan.
 * @helpurl https://localhost:3000/docs/functions.html#unitcost
 */
export function unitCost(n: unknown, drivers: unknown[][], segments?: unknown[][], terms?: unknown[][]): number {
  return inCell(() => {
    const deployment = ordinalArgument("n", n);
    const plan = planArgument({ drivers, segments, terms });
    assertListed(plan, deployment);
    return unit(plan, deployment);
  });
}

/**
 * Total cost of the first n deployments, with non-recurring, entry and acquisition cost.
 * @customfunction TOTALCOST
 * @param n Number of deployments, a whole number from 1 to the number of clients in the plan.
 * @param drivers Drivers block with its header row.
 * @param [segments] Segments block with its header row, or one price. If omitted, price 0.
 * @param [terms] Terms block, or one number: the non-recurring cost. If omitted, 0.
 * @returns Total cost, in the currency of the plan.
 * @helpurl https://localhost:3000/docs/functions.html#totalcost
 */
export function totalCost(n: unknown, drivers: unknown[][], segments?: unknown[][], terms?: unknown[][]): number {
  return inCell(() => {
    const deployment = ordinalArgument("n", n);
    const plan = planArgument({ drivers, segments, terms });
    assertListed(plan, deployment);
    return total(plan, deployment);
  });
}

/**
 * Average cost of the first n deployments: their total cost divided by n.
 * @customfunction AVERAGECOST
 * @param n Number of deployments, a whole number from 1 to the number of clients in the plan.
 * @param drivers Drivers block with its header row.
 * @param [segments] Segments block with its header row, or one price. If omitted, price 0.
 * @param [terms] Terms block, or one number: the non-recurring cost. If omitted, 0.
 * @returns Average cost of a deployment, in the currency of the plan.
 * @helpurl https://localhost:3000/docs/functions.html#averagecost
 */
export function averageCost(n: unknown, drivers: unknown[][], segments?: unknown[][], terms?: unknown[][]): number {
  return inCell(() => {
    const deployment = ordinalArgument("n", n);
    const plan = planArgument({ drivers, segments, terms });
    assertListed(plan, deployment);
    return average(plan, deployment);
  });
}

/**
 * Cost breakdown of deployment n by driver: Driver, Category, Unit, Quantity, Unit cost, Share, Total cost; last row Total.
 * @customfunction BREAKDOWN
 * @param n Deployment, a whole number from 1 to the number of clients in the plan.
 * @param drivers Drivers block with its header row.
 * @param [segments] Segments block with its header row, or one price. If omitted, price 0.
 * @param [terms] Terms block, or one number: the non-recurring cost. If omitted, 0.
 * @returns A table that spills, header row first. Quantities include the size factor and failed pilots. Total cost covers the first n deployments, without non-recurring, entry and acquisition cost, which no driver causes.
 * @helpurl https://localhost:3000/docs/functions.html#breakdown
 */
export function breakdown(n: unknown, drivers: unknown[][], segments?: unknown[][], terms?: unknown[][]): unknown[][] {
  return inCells(() => {
    const deployment = ordinalArgument("n", n);
    const plan = planArgument({ drivers, segments, terms });
    assertListed(plan, deployment);
    const { rows, unitCost, totalCost } = parts(plan, deployment);
    return [
      [...BREAKDOWN_HEADER],
      ...rows.map((row) => [row.driver, row.category, row.unit, row.quantity, row.unitCost, row.share, row.totalCost]),
      ["Total", "", "", "", unitCost, unitCost === 0 ? 0 : 1, totalCost],
    ];
  });
}

/**
 * Deployment table, one row per deployment: Deployment, Segment, Unit cost, Average cost, Total cost, Net revenue, Contribution margin, Cumulative margin.
 * @customfunction DEPLOYMENTS
 * @param last Last deployment shown, a whole number from 1 to the number of clients in the plan.
 * @param drivers Drivers block with its header row.
 * @param [segments] Segments block with its header row, or one price. If omitted, price 0.
 * @param [terms] Terms block, or one number: the non-recurring cost. If omitted, 0.
 * @param [from] First deployment shown. If omitted, 1.
 * @param [step] Deployments from one row to the next. If omitted, 1.
 * @returns A table that spills, header row first; at most 25,000 rows.
 * @helpurl https://localhost:3000/docs/functions.html#deployments
 */
export function deployments(
  last: unknown,
  drivers: unknown[][],
  segments?: unknown[][],
  terms?: unknown[][],
  from?: unknown,
  step?: unknown,
): unknown[][] {
  return inCells(() => {
    const range = {
      last: ordinalArgument("last", last),
      from: ordinalArgument("from", from, 1),
      step: ordinalArgument("step", step, 1),
    };
    if (range.from > range.last) {
      throw new BadInput([{ argument: "from", message: `${range.from} is above last, ${range.last}` }]);
    }
    assertFits(range);
    const plan = planArgument({ drivers, segments, terms });
    assertListed(plan, range.last);
    assertDeploymentsWork(plan, range);
    const rows = deploymentTable(plan, range).map((row) => [
      row.deployment,
      row.segment,
      row.unitCost,
      row.averageCost,
      row.totalCost,
      row.contribution,
      row.unitMargin,
      row.cumulativeMargin,
    ]);
    return [[...DEPLOYMENTS_HEADER], ...rows];
  });
}

function assertFits({ last, from, step }: Readonly<{ last: number; from: number; step: number }>): void {
  const most = Math.floor(MAX_CELLS / DEPLOYMENTS_HEADER.length) - 1;
  const rows = Math.floor((last - from) / step) + 1;
  if (rows <= most) return;
  const enough = Math.ceil((last - from + 1) / most);
  const message = `${rows} rows are more than the ${most} that a spill holds; pass a step of ${enough} or more, or a later from`;
  throw new BadInput([{ argument: "last", message }]);
}
