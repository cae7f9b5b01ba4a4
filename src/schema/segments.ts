import { SEGMENT_CONSTRAINTS, type SegmentNumber } from "../engine/cost/inputConstraints";
import { columnsOf, type BlockSchema } from "./schema";

const { clients, price, entry, acquisition, fee, runCost, term, churn, size } = SEGMENT_CONSTRAINTS;

/** The columns of the segments block. */
export const SEGMENTS = {
  Segment: { key: "segment", type: "text" },
  Industry: { key: "industry", type: "text" },
  Clients: { key: "clients", type: "number", measure: "count", unit: "clients", constraint: clients },
  Price: { key: "price", type: "number", measure: "money", unit: "perClient", constraint: price },
  Entry: { key: "entry", type: "number", measure: "money", unit: "once", constraint: entry },
  Acquisition: { key: "acquisition", type: "number", measure: "money", unit: "perClient", constraint: acquisition },
  Fee: { key: "fee", type: "number", measure: "money", unit: "aMonth", constraint: fee },
  "Run cost": { key: "runCost", type: "number", measure: "money", unit: "aMonth", constraint: runCost },
  Term: { key: "term", type: "number", measure: "count", unit: "months", constraint: term },
  Churn: { key: "churn", type: "number", measure: "percentage", unit: "aMonth", constraint: churn },
  Size: { key: "size", type: "number", measure: "quantity", unit: "times", initial: 1, constraint: size },
} as const satisfies BlockSchema;

export type SegmentColumn = keyof typeof SEGMENTS;

type Figures = { readonly [Figure in SegmentNumber]: SegmentColumn };

/** The column of each figure of the plan. */
export const SEGMENT_FIGURES = Object.fromEntries(
  columnsOf(SEGMENTS).flatMap((column) => (SEGMENTS[column].type === "number" ? [[SEGMENTS[column].key, column]] : [])),
) as Figures;
