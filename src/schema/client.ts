import type { Client } from "../engine/client/Client";
import { AMOUNT, SIGNED_AMOUNT, YEARLY_RATE, YEARS, YEARS_AND_PARTS } from "../engine/constraints";
import { columnsOf, type LabelsSchema } from "./schema";

/** The labels of a client block; `key` is the figure of the client. */
export const CLIENT = {
  "Incumbent cost a year": {
    key: "incumbent",
    type: "number",
    measure: "money",
    unit: "aYear",
    constraint: AMOUNT,
    default: 0,
  },
  "Benefit a year": { key: "benefit", type: "number", measure: "money", unit: "aYear", constraint: AMOUNT, default: 0 },
  "Training hours": {
    key: "trainingHours",
    type: "number",
    measure: "quantity",
    unit: "hours",
    constraint: AMOUNT,
    default: 0,
    onlyWith: "Wage",
  },
  Wage: { key: "wage", type: "number", measure: "money", unit: "anHour", constraint: AMOUNT, default: 0 },
  "Downtime cost": { key: "downtime", type: "number", measure: "money", unit: "once", constraint: AMOUNT, default: 0 },
  "Own hardware": {
    key: "ownHardware",
    type: "number",
    measure: "money",
    unit: "once",
    constraint: AMOUNT,
    default: 0,
  },
  "Power and cooling a year": {
    key: "power",
    type: "number",
    measure: "money",
    unit: "aYear",
    constraint: AMOUNT,
    default: 0,
  },
  "Network a year": { key: "network", type: "number", measure: "money", unit: "aYear", constraint: AMOUNT, default: 0 },
  // Without a unit: the brackets are part of the name, so readers must not look for a unit of time in them.
  "Protection (damp, heat, power)": {
    key: "protection",
    type: "number",
    measure: "money",
    constraint: AMOUNT,
    default: 0,
  },
  "Fee a month": {
    key: "fee",
    type: "number",
    measure: "money",
    unit: "aMonth",
    constraint: SIGNED_AMOUNT,
    default: 0,
  },
  "Horizon years": { key: "horizon", type: "number", measure: "count", unit: "years", constraint: YEARS },
  "Required payback years": {
    key: "requiredPayback",
    type: "number",
    measure: "quantity",
    unit: "years",
    constraint: YEARS_AND_PARTS,
  },
  "Discount rate": {
    key: "discountRate",
    type: "number",
    measure: "percentage",
    unit: "aYear",
    constraint: YEARLY_RATE,
    default: 0,
  },
} as const satisfies LabelsSchema<keyof Client>;

export type ClientLabel = keyof typeof CLIENT;
export const CLIENT_LABELS = columnsOf(CLIENT);
