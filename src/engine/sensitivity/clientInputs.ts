/** Which of a client's own figures its price ceiling and its payback hang on. */
import type { Client } from "../client/Client";

export type ClientInput = keyof Client;

/** The lesser of two bounds: each of them counts, since either may become the lesser one. */
export function ceilingInputs(client: Client): readonly ClientInput[] {
  const { horizon, requiredPayback } = client;
  return [
    ...savingAndCost(client),
    ...(horizon === undefined ? [] : (["horizon", "discountRate"] as const)),
    ...(requiredPayback === undefined ? [] : (["requiredPayback"] as const)),
  ];
}

/** The price besides, which is the segment's. */
export const paybackInputs = (client: Client): readonly ClientInput[] => savingAndCost(client);

/** Hours cost nothing without a wage, nor does a wage without hours. */
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
