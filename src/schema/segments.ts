import { OPTIONAL_SEGMENT_CONSTRAINTS, SEGMENT_CONSTRAINTS } from "../engine/cost/inputConstraints";
import { type BlockSchema, columnsOf, figureColumns } from "./schema";

const { clients, price, entry, acquisition, fee, runCost, term, churn, size } = SEGMENT_CONSTRAINTS;
const { prior, priceRise, feeRise, expansion, costRise, billing } = OPTIONAL_SEGMENT_CONSTRAINTS;

/** The columns of every segments block. */
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

/**
 * Columns that a block may have besides, in their order on the sheet. New blocks and templates are written without
 * them.
 */
export const OPTIONAL_SEGMENTS = {
  Prior: { key: "prior", type: "number", measure: "count", unit: "deployments", constraint: prior, default: 0 },
  "Price rise": {
    key: "priceRise",
    type: "number",
    measure: "percentage",
    unit: "aYear",
    constraint: priceRise,
    default: 0,
  },
  "Fee rise": {
    key: "feeRise",
    type: "number",
    measure: "percentage",
    unit: "aYear",
    constraint: feeRise,
    default: 0,
    decided: true,
  },
  Expansion: {
    key: "expansion",
    type: "number",
    measure: "percentage",
    unit: "aMonth",
    constraint: expansion,
    default: 0,
  },
  "Cost rise": {
    key: "costRise",
    type: "number",
    measure: "percentage",
    unit: "aYear",
    constraint: costRise,
    default: 0,
  },
  Billing: {
    key: "billing",
    type: "number",
    measure: "count",
    unit: "months",
    constraint: billing,
    default: 1,
    initial: 1,
    zeroIsDefault: true,
    decided: true,
    certain: true,
  },
  Currency: { key: "currency", type: "text" },
} as const satisfies BlockSchema;

export type OptionalSegmentColumn = keyof typeof OPTIONAL_SEGMENTS;
export const OPTIONAL_SEGMENT_COLUMNS = columnsOf(OPTIONAL_SEGMENTS);

/** Every column that a segments block can have. */
export const ALL_SEGMENTS = { ...SEGMENTS, ...OPTIONAL_SEGMENTS };
export type AnySegmentColumn = keyof typeof ALL_SEGMENTS;

/** The column of each figure of the plan. */
export const SEGMENT_FIGURES = figureColumns(SEGMENTS);

/** The column of each figure that a plan may leave out. */
export const OPTIONAL_SEGMENT_FIGURES = figureColumns(OPTIONAL_SEGMENTS);
