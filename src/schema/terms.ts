import { TERM_CONSTRAINTS, type TermNumber } from "../engine/cost/inputConstraints";
import { columnByKey, columnsOf, type LabelsSchema } from "./schema";

const {
  nonRecurring,
  transfer,
  trialFailure,
  trialCost,
  startRate,
  ramp,
  maxRate,
  experts,
  horizon,
  discountRate,
  paymentDelay,
} = TERM_CONSTRAINTS;

/** The labels of the terms block; `key` is the term of the plan. */
export const TERMS = {
  "Non-recurring cost": {
    key: "nonRecurring",
    type: "number",
    measure: "money",
    unit: "once",
    constraint: nonRecurring,
    default: 0,
  },
  Transfer: {
    key: "transfer",
    type: "number",
    measure: "percentage",
    unit: "ofExperience",
    constraint: transfer,
    default: 0,
  },
  "Trial failure": {
    key: "trialFailure",
    type: "number",
    measure: "percentage",
    unit: "ofTrials",
    constraint: trialFailure,
    default: 0,
  },
  "Trial cost": {
    key: "trialCost",
    type: "number",
    measure: "percentage",
    unit: "ofDeployment",
    constraint: trialCost,
    default: 1,
    onlyWith: "Trial failure",
  },
  "Start rate": { key: "startRate", type: "number", measure: "plain", unit: "aMonth", constraint: startRate },
  Ramp: {
    key: "ramp",
    type: "number",
    measure: "percentage",
    unit: "aMonth",
    constraint: ramp,
    default: 0,
    onlyWith: "Start rate",
  },
  "Max rate": {
    key: "maxRate",
    type: "number",
    measure: "plain",
    unit: "aMonth",
    constraint: maxRate,
    onlyWith: "Start rate",
    decided: true,
  },
  Experts: { key: "experts", type: "number", measure: "plain", unit: "people", constraint: experts, decided: true },
  Horizon: { key: "horizon", type: "number", measure: "plain", unit: "months", constraint: horizon, decided: true },
  "Discount rate": {
    key: "discountRate",
    type: "number",
    measure: "percentage",
    unit: "aYear",
    constraint: discountRate,
    default: 0,
    decided: true,
  },
  "Payment delay": {
    key: "paymentDelay",
    type: "number",
    measure: "plain",
    unit: "months",
    constraint: paymentDelay,
    default: 0,
    decided: true,
  },
} as const satisfies LabelsSchema<TermNumber>;

export type TermLabel = keyof typeof TERMS;
export const TERM_LABELS = columnsOf(TERMS);

/** The term of each label. */
export const TERM_FIGURES = Object.fromEntries(TERM_LABELS.map((label) => [label, TERMS[label].key])) as {
  readonly [Label in TermLabel]: TermNumber;
};

/** The label of each term. */
export const LABEL_OF_TERM = columnByKey(TERMS);
