/**
 * For each figure: the inputs that it depends on, its place in the documentation and the function that returns it in a
 * cell.
 */
import { ceilingInputs, type ClientInput, paybackInputs } from "../../../../src/engine/sensitivity/clientInputs";
import { inputsOfFigure, type PlanFigure } from "../../../../src/engine/sensitivity/inputsOfFigure";
import type { InputRef } from "../../../../src/engine/risk/Uncertainty";
import type { FigureId } from "./FigureId";
import type { Subject } from "./Subject";
import { clientsOf, clientTargets, riskTargets } from "./subjectInputs";

export type Explanation = Readonly<{
  inputs: (subject: Subject) => readonly InputRef[];
  /** Inputs of client profile figures. */
  clientInputs?: (subject: Subject) => readonly ClientInput[];
  /** A link into the documentation. */
  theory: string;
  /** Function calls; ./functionCalls fills the braces. A figure that is never reached leaves `n` unfilled. */
  calls: readonly string[];
}>;

const PLAN = "{drivers}, {segments}, {terms}";
const SIMULATE = `SIMULATE(${PLAN}, {uncertainty}, {trials}, {seed}, {measure})`;

const ofPlan = (figure: PlanFigure, theory: string, ...calls: readonly string[]): Explanation => ({
  inputs: ({ compiled }) => inputsOfFigure(figure, compiled),
  theory,
  calls,
});

const ofRisk = (...calls: readonly string[]): Explanation => ({
  inputs: riskTargets,
  theory: "model.html#risk",
  calls,
});

export const EXPLANATIONS: Readonly<Record<FigureId, Explanation>> = {
  verdict: ofPlan("breakeven", "model.html#breakeven", `VERDICT(${PLAN})`),
  breakeven: ofPlan("breakeven", "model.html#breakeven", `BREAKEVEN(${PLAN}, TRUE)`),
  firstBreakeven: ofPlan("firstBreakeven", "model.html#breakeven", `BREAKEVEN(${PLAN})`),
  unitBreakeven: ofPlan("unitBreakeven", "model.html#unit-breakeven", `UNITBREAKEVEN(${PLAN})`),
  deficit: ofPlan("deficit", "model.html#deepest-deficit", `MARGIN({deepest}, ${PLAN})`),
  margin: ofPlan("margin", "model.html#margin", `MARGIN({last}, ${PLAN})`),
  priceFloor: ofPlan("priceFloor", "model.html#price-floor", `PRICEFLOOR({last}, ${PLAN})`),
  unitCost: ofPlan("unitCost", "model.html#cost", `UNITCOST(1, ${PLAN})`, `UNITCOST({last}, ${PLAN})`),
  experts: ofPlan("experts", "model.html#cost", `BREAKDOWN(1, ${PLAN})`, `BREAKDOWN({last}, ${PLAN})`),
  peak: ofPlan("peak", "model.html#time", `PEAKFUNDING(${PLAN})`),
  payback: ofPlan("payback", "model.html#time", `PAYBACK(${PLAN})`),
  npv: ofPlan("npv", "model.html#time", `NPV(${PLAN})`),
  irr: ofPlan("irr", "model.html#time", `IRR(${PLAN})`),
  delivered: ofPlan("delivered", "model.html#time", `SCHEDULE(${PLAN})`),
  headcount: ofPlan("headcount", "model.html#time", `HEADCOUNT(${PLAN})`),
  // No function returns this figure alone: the verdict states it in its sentences.
  after: ofPlan("after", "model.html#time", `VERDICT(${PLAN})`),
  canPay: {
    inputs: () => [],
    clientInputs: (subject) => clientsOf(subject, ceilingInputs),
    theory: "model.html#client",
    calls: ["PRICECEILING({client})"],
  },
  clientPayback: {
    inputs: (subject) => clientTargets(subject, "price"),
    clientInputs: (subject) => clientsOf(subject, paybackInputs),
    theory: "model.html#client",
    calls: ["CLIENTPAYBACK({client}, {price})"],
  },
  threshold: {
    inputs: (subject) => clientTargets(subject, "threshold"),
    clientInputs: (subject) => clientsOf(subject, ceilingInputs),
    theory: "model.html#replication-threshold",
    calls: ["REPLICATIONTHRESHOLD({drivers}, {client}, {segments}, {terms})"],
  },
  percentile: ofRisk(SIMULATE),
  probability: ofRisk(SIMULATE),
  mean: ofRisk(SIMULATE),
  neverTrials: ofRisk(SIMULATE),
};
