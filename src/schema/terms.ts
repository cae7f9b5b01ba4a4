import { TERM_CONSTRAINTS } from "../engine/cost/inputConstraints";
import type { Terms } from "../engine/cost/inputs";
import type { LabelSchema } from "./schema";

const of = TERM_CONSTRAINTS;

/** The labels of the terms block; `key` is the term of the plan. */
export const TERMS = {
  "Non-recurring cost": {
    key: "nonRecurring",
    type: "number",
    measure: "money",
    unit: "once",
    constraint: of.nonRecurring,
  },
  Transfer: { key: "transfer", type: "number", measure: "percentage", unit: "ofExperience", constraint: of.transfer },
  "Trial failure": {
    key: "trialFailure",
    type: "number",
    measure: "percentage",
    unit: "ofTrials",
    constraint: of.trialFailure,
  },
  "Trial cost": {
    key: "trialCost",
    type: "number",
    measure: "percentage",
    unit: "ofDeployment",
    constraint: of.trialCost,
  },
  "Start rate": { key: "startRate", type: "number", measure: "plain", unit: "aMonth", constraint: of.startRate },
  Ramp: { key: "ramp", type: "number", measure: "percentage", unit: "aMonth", constraint: of.ramp },
  "Max rate": { key: "maxRate", type: "number", measure: "plain", unit: "aMonth", constraint: of.maxRate },
  Experts: { key: "experts", type: "number", measure: "plain", unit: "people", constraint: of.experts },
  Horizon: { key: "horizon", type: "number", measure: "plain", unit: "months", constraint: of.horizon },
  "Discount rate": {
    key: "discountRate",
    type: "number",
    measure: "percentage",
    unit: "aYear",
    constraint: of.discountRate,
  },
  "Payment delay": {
    key: "paymentDelay",
    type: "number",
    measure: "plain",
    unit: "months",
    constraint: of.paymentDelay,
  },
} as const satisfies Readonly<Record<string, LabelSchema<keyof Terms>>>;

export type TermLabel = keyof typeof TERMS;
export const TERM_LABELS = Object.keys(TERMS) as readonly TermLabel[];

/** The term of each label. */
export const TERM_FIGURES = Object.fromEntries(TERM_LABELS.map((label) => [label, TERMS[label].key])) as {
  readonly [Label in TermLabel]: keyof Terms;
};

/** The label of each term. */
export const LABEL_OF_TERM = Object.fromEntries(TERM_LABELS.map((label) => [TERMS[label].key, label])) as {
  readonly [Term in keyof Terms]-?: TermLabel;
};
