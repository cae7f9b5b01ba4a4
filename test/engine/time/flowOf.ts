import type { CashMonth } from "../../../src/engine/time/cashFlow";

/** A flow in which only net and cumulative matter. */
export function flowOf(nets: readonly number[]): readonly CashMonth[] {
  let cumulative = 0;
  return nets.map((net, month) => {
    cumulative += net;
    return {
      month,
      completed: 0,
      liveClients: 0,
      revenue: 0,
      deploymentCost: 0,
      runCost: 0,
      overhead: 0,
      nonRecurring: 0,
      tax: 0,
      net,
      cumulative,
    };
  });
}
