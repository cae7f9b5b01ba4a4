import type { CompiledPlan } from "../cost/compile";
import { isNominal } from "../cost/overTime";
import type { Ledger } from "./Ledger";
import { constantLedger } from "./constantLedger";
import { nominalLedger } from "./nominalLedger";

/** Several cells ask for the same plan, one after another. */
const ledgers = new WeakMap<CompiledPlan, Ledger>();

/** The terms must have a start rate and a horizon. */
export function cashLedger(compiled: CompiledPlan): Ledger {
  const ledger = ledgers.get(compiled) ?? makeLedger(compiled);
  ledgers.set(compiled, ledger);
  return ledger;
}

const makeLedger = (compiled: CompiledPlan): Ledger =>
  isNominal(compiled.plan) ? nominalLedger(compiled) : constantLedger(compiled);
