import { crossover as meet } from "../engine/decision/crossover";
import { unequalExchange } from "../engine/decision/costDifference";
import { priceFloor as floorPrice } from "../engine/decision/priceFloor";
import {
  type RequiredValue,
  required as solve,
  REQUIRED_COLUMNS,
  type RequiredColumn,
} from "../engine/decision/required";
import { SIGNED_AMOUNT } from "../engine/constraints";
import { amountText } from "../plan/wording/amountText";
import { nameKey } from "../plan/headings/nameKey";
import { nearestNames } from "../plan/nearestNames";
import { countText } from "../plan/wording/countText";
import { shortName } from "../plan/wording/shortName";
import { crossoverText } from "../plan/wording/crossoverText";
import { choiceArgument, numberArgument, ordinalArgument, textArgument } from "./arguments";
import { BadInput, NoAnswer } from "./errors";
import { inCell } from "./inCell";
import { assertListed } from "./assertListed";
import { planArgument, planWithSegments } from "./planArgument";

/**
 * Price floor: the uniform price at which the first n clients together reach the target margin, with fees and costs to serve unchanged.
 * @customfunction PRICEFLOOR
 * @param n Number of clients, a whole number from 1 to the number of clients in the plan.
 * @param drivers Drivers block with its header row.
 * @param [segments] Segments block with its header row, or one price (which the result replaces). If omitted, no fees and no cost to serve.
 * @param [terms] Terms block, or one number: the non-recurring cost. If omitted, 0.
 * @param [target] Target for the cumulative margin, an amount. If omitted, 0.
 * @returns Price per client, in the currency of the plan.
 * @helpurl https://localhost:3000/docs/functions.html#pricefloor
 */
export function priceFloor(
  n: unknown,
  drivers: unknown[][],
  segments?: unknown[][],
  terms?: unknown[][],
  target?: unknown,
): number {
  return inCell(() => {
    const deployment = ordinalArgument("n", n);
    const margin = numberArgument("target", target, SIGNED_AMOUNT, 0);
    const plan = planArgument({ drivers, segments, terms });
    assertListed(plan, deployment);
    return floorPrice(plan, deployment, margin);
  });
}

/**
 * Required value: the value of one figure of one driver at which n clients break even, with everything else unchanged.
 * @customfunction REQUIRED
 * @param n Number of clients, a whole number from 1 to the number of clients in the plan.
 * @param drivers Drivers block with its header row.
 * @param segments Segments block with its header row, or one price.
 * @param terms Terms block, or one number: the non-recurring cost.
 * @param driver Name of the driver, as in the block.
 * @param column First, Rate, Slope or Floor; for a driver with rate steps, Rate is that of its first row.
 * @returns The value at which the cumulative margin of n clients is 0, or #N/A if there is none.
 * @helpurl https://localhost:3000/docs/functions.html#required
 */
export function required(
  n: unknown,
  drivers: unknown[][],
  segments: unknown[][],
  terms: unknown[][],
  driver: unknown,
  column: unknown,
): number {
  return inCell(() => {
    const deployment = ordinalArgument("n", n);
    const plan = planWithSegments({ drivers, segments, terms });
    const names = plan.plan.drivers.map(({ name }) => name);
    const name = textArgument("driver", driver);
    const index = names.findIndex((known) => nameKey(known) === nameKey(name));
    if (index < 0) throw new BadInput([{ argument: "driver", message: unknownDriverText(name, names) }]);
    const wanted = choiceArgument("column", column, REQUIRED_COLUMNS);
    assertListed(plan, deployment);
    return requiredValue(solve(plan, deployment, index, wanted), deployment, wanted);
  });
}

/** "is not among the drivers; the nearest are A, B, C and 996 more". */
function unknownDriverText(name: string, drivers: readonly string[]): string {
  const { names, more } = nearestNames(name, drivers);
  const listed = names.map((one) => shortName(one)).join(", ");
  const rest = more === 0 ? `they are ${listed}` : `the nearest are ${listed}, and ${more} more`;
  return `"${shortName(name)}" is not among the drivers; ${rest}`;
}

function requiredValue(answer: RequiredValue, n: number, column: RequiredColumn): number {
  if (answer.kind === "found") return answer.value;
  const clients = countText(n, "client");
  const end = amountText(answer.at);
  throw new NoAnswer(
    answer.kind === "never enough"
      ? `none: even at ${column} ${end} the margin of ${clients} stays below 0`
      : `none: even at ${column} ${end} the margin of ${clients} does not fall to 0`,
  );
}

/**
 * Crossover: the smallest number of deployments at which plan B costs no more in total than plan A.
 * @customfunction CROSSOVER
 * @param driversA Drivers block of plan A with its header row, for example experts on site at every client.
 * @param termsA Terms block of plan A, or its non-recurring cost.
 * @param driversB Drivers block of plan B with its header row, for example a standard package that is engineered once.
 * @param termsB Terms block of plan B, or its non-recurring cost.
 * @param [segments] Segments block of both plans. If omitted, an unlimited number of identical clients.
 * @returns A number of deployments, or #N/A if plan B always costs more.
 * @helpurl https://localhost:3000/docs/functions.html#crossover
 */
export function crossover(
  driversA: unknown[][],
  termsA: unknown[][],
  driversB: unknown[][],
  termsB: unknown[][],
  segments?: unknown[][],
): number {
  return inCell(() => {
    const planA = planArgument(
      { drivers: driversA, segments, terms: termsA },
      { drivers: "driversA", terms: "termsA" },
    );
    const planB = planArgument(
      { drivers: driversB, segments, terms: termsB },
      { drivers: "driversB", terms: "termsB" },
    );
    const currency = unequalExchange(planA, planB);
    if (currency !== undefined) {
      const message = `Exchange rate ${currency} differs from termsA; both plans sell to segments in ${currency}, so use one rate`;
      throw new BadInput([{ argument: "termsB", message }]);
    }
    const answer = meet(planA, planB);
    if (answer.kind === "reached") return answer.deployment;
    throw new NoAnswer(crossoverText(answer));
  });
}
