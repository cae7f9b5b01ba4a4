/**
 * Initial ranges when the user has entered none: a fifth of the value to either side. For a slope, a fifth of its
 * saving (85 % becomes 82 % to 88 %). They are suggestions without evidence, and the pane labels them so.
 */
import type { Plan } from "../engine/cost/inputs";
import { uncertaintyIssues } from "../engine/risk/checkUncertainty";
import { trialMeasure } from "../engine/risk/trial/trialMeasure";
import { isWhole, constraintOf, type InputRef, type Uncertainty } from "../engine/risk/Uncertainty";
import { inputSchema } from "../schema/inputSchema";
import { listInputs } from "./inputNames";

const SHARE = 0.2;
/** Number of inputs suggested at first: those whose suggested range moves the result most. */
const MAX_SUGGESTED = 8;
/** Rounds ranges: in doubles, a slope of 0.9 - 0.02 is 0.88 plus a tail of digits. */
const DIGITS = 12;
/** Every figure of the plan other than 0, with its suggested range, in the order of the blocks. */
export function suggestedRanges(plan: Plan): readonly Uncertainty[] {
  return listInputs(plan).flatMap(({ name, target, value }) => {
    const suggested = rangeOf(name, target, value);
    return suggested.low < suggested.high && uncertaintyIssues(plan, [suggested]).length === 0 ? [suggested] : [];
  });
}

/**
 * The suggested inputs that nobody decides, largest swing in margin first. With unlimited clients,
 * largest swing in breakeven.
 */
export function initialRanges(plan: Plan): readonly Uncertainty[] {
  const inputs = suggestedRanges(plan).filter(({ target }) => inputSchema(target).decided !== true);
  const endless = plan.segments.some(({ clients }) => clients === Infinity);
  const trial = trialMeasure(plan, inputs, endless ? "breakeven" : "margin");
  const likely = Float64Array.from(inputs, (input) => input.likely);
  const at = (index: number, value: number): number =>
    trial.of(likely.map((one, other) => (other === index ? value : one)));
  return inputs
    .map((input, index) => ({ input, swing: swingOf(at(index, input.low), at(index, input.high)) }))
    .filter(({ swing }) => swing > 0)
    .sort((a, b) => (a.swing === b.swing ? 0 : a.swing > b.swing ? -1 : 1))
    .slice(0, MAX_SUGGESTED)
    .map(({ input }) => input);
}

/** When breakeven is never reached at both ends, the swing is 0. */
const swingOf = (low: number, high: number): number => (low === high ? 0 : Math.abs(high - low));

function rangeOf(name: string, target: InputRef, value: number): Uncertainty {
  const isSlope = target.kind === "driver" && target.column === "slope";
  const spread = SHARE * Math.abs(isSlope ? 1 - value : value);
  const at = (end: number): number => (isWhole(target) ? Math.round(end) : Number(end.toPrecision(DIGITS)));
  const { test: isAllowed } = constraintOf(target);
  const boundedEnd = (end: number): number => (isAllowed(end) ? end : value);
  return {
    name,
    target,
    low: boundedEnd(at(value - spread)),
    likely: value,
    high: boundedEnd(at(value + spread)),
    distribution: "pert",
  };
}
