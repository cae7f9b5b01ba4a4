import { SEGMENT_CONSTRAINTS } from "../engine/cost/inputConstraints";
import { type BlockSchema, figureColumns } from "./schema";

const { clients, price, entry, acquisition, fee, runCost, term, churn, size } = SEGMENT_CONSTRAINTS;

/** The columns of the segments block. */
export const SEGMENTS = {
  Segment: { key: "segment", type: "text", required: true },
  Industry: { key: "industry", type: "text" },
  Clients: {
    key: "clients",
    type: "number",
    measure: "count",
    unit: "clients",
    constraint: clients,
    required: true,
    decided: true,
  },
  Price: { key: "price", type: "number", measure: "money", unit: "perClient", constraint: price, default: 0 },
  Entry: { key: "entry", type: "number", measure: "money", unit: "once", constraint: entry, default: 0 },
  Acquisition: {
    key: "acquisition",
    type: "number",
    measure: "money",
    unit: "perClient",
    constraint: acquisition,
    default: 0,
  },
  Fee: { key: "fee", type: "number", measure: "money", unit: "aMonth", constraint: fee, default: 0 },
  "Run cost": { key: "runCost", type: "number", measure: "money", unit: "aMonth", constraint: runCost, default: 0 },
  Term: { key: "term", type: "number", measure: "count", unit: "months", constraint: term, default: 0, decided: true },
  Churn: { key: "churn", type: "number", measure: "percentage", unit: "aMonth", constraint: churn, default: 0 },
  Size: {
    key: "size",
    type: "number",
    measure: "quantity",
    unit: "times",
    constraint: size,
    default: 1,
    initial: 1,
    decided: true,
  },
} as const satisfies BlockSchema;

export type SegmentColumn = keyof typeof SEGMENTS;

/** The column of each figure of the plan. */
export const SEGMENT_FIGURES = figureColumns(SEGMENTS);
