/** Which of a client's own figures its price ceiling and its payback depend on. */
import type { Client } from "../client/Client";

export type ClientInput = keyof Client;

/** Both bounds count, since either may become the lower one. */
export function ceilingInputs(client: Client): readonly ClientInput[] {
  const { horizon, requiredPayback } = client;
  return [
    ...savingAndCost(client),
    ...(horizon === undefined ? [] : (["horizon", "discountRate"] as const)),
    ...(requiredPayback === undefined ? [] : (["requiredPayback"] as const)),
  ];
}

/** Without the price, which belongs to the segment. */
export const paybackInputs = (client: Client): readonly ClientInput[] => savingAndCost(client);

/** Training hours cost nothing without a wage, and a wage costs nothing without hours. */
const savingAndCost = ({ trainingHours, wage }: Client): readonly ClientInput[] => [
  "incumbent",
  "benefit",
  ...(wage > 0 ? (["trainingHours"] as const) : []),
  ...(trainingHours > 0 ? (["wage"] as const) : []),
  "downtime",
  "ownHardware",
  "power",
  "network",
  "protection",
  "fee",
];
