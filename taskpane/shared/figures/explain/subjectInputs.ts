/** Inputs of figures that depend on more than the plan: client profiles and simulations. */
import type { Client } from "../../../../src/engine/client/Client";
import { compile } from "../../../../src/engine/cost/compile";
import type { ClientInput } from "../../../../src/engine/sensitivity/clientInputs";
import { inputsOfFigure, type PlanFigure } from "../../../../src/engine/sensitivity/inputsOfFigure";
import type { Measure } from "../../../../src/engine/risk/trial/trialMeasure";
import { sameTarget, type InputRef } from "../../../../src/engine/risk/Uncertainty";
import type { Subject } from "./Subject";

export const clientsOf = (
  { profiles = [] }: Subject,
  inputs: (client: Client) => readonly ClientInput[],
): readonly ClientInput[] => [...new Set(profiles.flatMap(({ client }) => inputs(client)))];

/** The price of a profile is that of the segment with the same name. Its ceiling replaces all prices. */
export function clientTargets({ compiled, profiles = [] }: Subject, what: "price" | "threshold"): readonly InputRef[] {
  const { plan } = compiled;
  if (what === "price")
    return plan.segments.flatMap(({ name }, segment): readonly InputRef[] =>
      profiles.some((one) => one.name.toLowerCase() === name.toLowerCase())
        ? [{ kind: "segment", segment, column: "price" }]
        : [],
    );
  const found = profiles.flatMap(({ ceiling }) => {
    if (ceiling.kind !== "found") return [];
    const segments = plan.segments.map((one) => ({ ...one, price: ceiling.price }));
    return inputsOfFigure("firstBreakeven", compile({ ...plan, segments }));
  });
  return found
    .filter((target) => target.kind !== "segment" || target.column !== "price")
    .filter((target, index, all) => all.findIndex((other) => sameTarget(other, target)) === index);
}

/** A simulation evaluates one figure of the plan in every trial, so every input that can decide a trial counts. */
const MEASURED: Readonly<Record<Measure, PlanFigure>> = {
  breakeven: "breakeven",
  margin: "margin",
  npv: "npv",
  peakfunding: "irr",
  payback: "irr",
};

export const riskTargets = ({ compiled, report }: Subject): readonly InputRef[] =>
  inputsOfFigure(MEASURED[report?.simulation.measure ?? "breakeven"], compiled);
