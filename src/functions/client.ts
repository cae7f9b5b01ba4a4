import { type ClientYear, clientLedger } from "../engine/client/clientLedger";
import { clientPayback as paybackOf } from "../engine/client/clientPayback";
import { priceCeiling as ceilingOf } from "../engine/client/priceCeiling";
import { replicationThreshold as thresholdOf } from "../engine/client/replicationThreshold";
import { SIGNED_AMOUNT } from "../engine/constraints";
import { amountText } from "../plan/wording/amountText";
import { neverText } from "../plan/wording/neverText";
import { numberArgument } from "./arguments";
import { clientWithPriceLimit, clientArgument } from "./clientArgument";
import { NoAnswer } from "./errors";
import { inCell, inCells } from "./inCell";
import { planArgument } from "./planArgument";

const HEADERS = ["Year", "Incumbent", "Solution", "Saving", "Cumulative saving"];
/** Default horizon in years. */
const YEARS = 5;

/**
 * Total cost of ownership of a client by year: its current solution compared with yours. Undiscounted.
 * @customfunction CLIENTTCO
 * @param client Client block: labels beside values, such as Incumbent cost a year, Own hardware, Fee a month, Horizon years.
 * @param price One-time price that the client pays.
 * @returns A table that spills, header row first: Year, Incumbent, Solution (net of its benefit), Saving, Cumulative saving; years 0 to the horizon, or to 5.
 * @helpurl https://localhost:3000/docs/functions.html#clienttco
 */
export function clientTco(client: unknown[][], price: unknown): unknown[][] {
  return inCells(() => {
    const read = clientArgument(client);
    const paid = numberArgument("price", price, SIGNED_AMOUNT);
    return [HEADERS, ...clientLedger(read, paid, read.horizon ?? YEARS).map(rowOf)];
  });
}

const rowOf = ({ year, incumbent, solution, saving, cumulativeSaving }: ClientYear): (string | number)[] => [
  year,
  incumbent,
  solution,
  saving,
  cumulativeSaving,
];

/**
 * Price ceiling: the highest one-time price at which a client is better off than with its current solution, given its required payback and its horizon.
 * @customfunction PRICECEILING
 * @param client Client block: labels beside values; Required payback years or Horizon years among them.
 * @returns Price, or #N/A if the client loses even at price 0.
 * @helpurl https://localhost:3000/docs/functions.html#priceceiling
 */
export function priceCeiling(client: unknown[][]): number {
  return inCell(() => ceiling(client));
}

/**
 * Client payback: years until the client's savings cover the price and its own one-time cost.
 * @customfunction CLIENTPAYBACK
 * @param client Client block: labels beside values.
 * @param price One-time price that the client pays.
 * @returns Years, or #N/A if the client has no yearly saving.
 * @helpurl https://localhost:3000/docs/functions.html#clientpayback
 */
export function clientPayback(client: unknown[][], price: unknown): number {
  return inCell(() => {
    const answer = paybackOf(clientArgument(client), numberArgument("price", price, SIGNED_AMOUNT));
    if (answer.kind === "reached") return answer.years;
    throw new NoAnswer(`never: the client's saving is ${amountText(answer.yearlySaving)} a year`);
  });
}

/**
 * Replication threshold: the smallest number of deployments at which your price floor is at or below the client's price ceiling.
 * @customfunction REPLICATIONTHRESHOLD
 * @param drivers Drivers block with its header row.
 * @param client Client block: labels beside values; Required payback years or Horizon years among them.
 * @param [segments] Segments block with its header row; its prices are replaced by the client's ceiling. If omitted, an unlimited number of identical clients.
 * @param [terms] Terms block, or one number: the non-recurring cost. If omitted, 0.
 * @returns A number of deployments, or #N/A if the floor never comes down to the ceiling.
 * @helpurl https://localhost:3000/docs/functions.html#replicationthreshold
 */
export function replicationThreshold(
  drivers: unknown[][],
  client: unknown[][],
  segments?: unknown[][],
  terms?: unknown[][],
): number {
  return inCell(() => {
    const plan = planArgument({ drivers, segments, terms });
    const price = ceiling(client);
    const answer = thresholdOf(plan, price);
    if (answer.kind === "reached") return answer.deployment;
    throw new NoAnswer(`at the client's ceiling of ${amountText(price)}, ${neverText(answer.reason)}`);
  });
}

function ceiling(client: unknown[][]): number {
  const answer = ceilingOf(clientWithPriceLimit(client));
  if (answer.kind === "found") return answer.price;
  throw new NoAnswer(`none: even at price 0 the client loses ${amountText(answer.loss)}`);
}
