import type { CompiledPlan } from "../cost/compile";
import { CURVES } from "../cost/inputs";
import { changesOverTime } from "../cost/overTime";
import { breakeven } from "./breakeven";
import { crossings } from "./crossings";
import { deepestDeficit } from "./deepestDeficit";
import { expertShare } from "./expertShare";
import { levers } from "./levers";
import { margin } from "../cost/totals";
import { priceFloor, priceLimit } from "./priceFloor";
import { unitBreakeven } from "./unitBreakeven";
import type { Verdict } from "./Verdict";
import { withinHorizon } from "./withinHorizon";

/** Last deployment shown when clients are unlimited and no breakeven sets the range. */
const DEFAULT_LAST_SHOWN = 1000;

/** Whether the plan is economically viable, from which client on, and why. The plan must list at least one client. */
export function judge(compiled: CompiledPlan): Verdict {
  const found = crossings(compiled);
  const sustained = breakeven(compiled, "sustained", found);
  const limited = compiled.clients !== Infinity;
  const lastShown = limited ? compiled.last : sustained.kind === "reached" ? sustained.deployment : DEFAULT_LAST_SHOWN;
  const on = compiled.plan.drivers.filter((driver) => driver.first > 0);
  return {
    economical: sustained.kind === "reached",
    first: breakeven(compiled, "first", found),
    sustained,
    unit: unitBreakeven(compiled),
    crossings: found,
    deepest: deepestDeficit(compiled),
    clients: compiled.clients,
    ...(limited ? { finalMargin: margin(compiled, compiled.last) } : {}),
    priceNeeded: limited ? priceFloor(compiled, compiled.last) : priceLimit(compiled),
    levers: limited && sustained.kind === "never" ? levers(compiled) : [],
    expertShare: { first: expertShare(compiled, 1), last: expertShare(compiled, lastShown), lastShown },
    curves: CURVES.filter((curve) => on.some((driver) => driver.curve === curve)),
    off: compiled.plan.drivers.filter((driver) => driver.first === 0).map((driver) => driver.name),
    notInBreakeven: changesOverTime(compiled.plan),
    ...withinHorizon(compiled),
  };
}
