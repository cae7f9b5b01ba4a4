import type { Client } from "../engine/client/Client";
import { readClient } from "../plan/readClient";
import { asBlock } from "./asBlock";
import { BadInput } from "./errors";

const ARGUMENT = "client";

export function clientArgument(value: unknown): Client {
  const cells = asBlock(value);
  if (cells === null) throw new BadInput([{ argument: ARGUMENT, message: "missing; pass the client block" }]);
  const read = readClient(cells);
  if (!read.ok) throw new BadInput(read.problems);
  return read.value;
}

/** The same, for functions that need a limit on what the client can pay. */
export function clientWithPriceLimit(value: unknown): Client {
  const client = clientArgument(value);
  if (client.horizon === undefined && client.requiredPayback === undefined) {
    const message = "the price has no upper limit; add the label Required payback years or Horizon years";
    throw new BadInput([{ argument: ARGUMENT, message }]);
  }
  return client;
}
