import { OPTIONAL_TERM_CONSTRAINTS, type OptionalTermNumber } from "../engine/cost/inputConstraints";
import { DISCOUNTINGS } from "../engine/cost/inputs";
import { type AnyLabelsSchema, columnByKey, columnsOf } from "./schema";
import { TERMS } from "./terms";

const {
  startDate,
  fiscalYearEnd,
  firstMonth,
  nonRecurringMonths,
  overhead,
  overheadRise,
  taxRate,
  lossLimit,
  capitalizedShare,
  amortizationMonths,
} = OPTIONAL_TERM_CONSTRAINTS;

/**
 * Labels that a terms block may have besides, in their order on the sheet. New blocks and templates are written without
 * them.
 */
export const OPTIONAL_TERMS = {
  "Start date": {
    key: "startDate",
    type: "number",
    measure: "date",
    constraint: startDate,
    zeroIsDefault: true,
    certain: true,
  },
  "Fiscal year end": {
    key: "fiscalYearEnd",
    type: "number",
    measure: "plain",
    unit: "monthOfYear",
    constraint: fiscalYearEnd,
    default: 12,
    zeroIsDefault: true,
    onlyWith: "Start date",
    certain: true,
  },
  "First month": {
    key: "firstMonth",
    type: "number",
    measure: "plain",
    unit: "monthNumber",
    constraint: firstMonth,
    default: 1,
    zeroIsDefault: true,
    decided: true,
  },
  "Non-recurring months": {
    key: "nonRecurringMonths",
    type: "number",
    measure: "plain",
    unit: "months",
    constraint: nonRecurringMonths,
    default: 0,
    decided: true,
  },
  "Overhead a month": {
    key: "overhead",
    type: "number",
    measure: "money",
    unit: "aMonth",
    constraint: overhead,
    default: 0,
  },
  "Overhead rise": {
    key: "overheadRise",
    type: "number",
    measure: "percentage",
    unit: "aYear",
    constraint: overheadRise,
    default: 0,
    onlyWith: "Overhead a month",
  },
  Discounting: { key: "discounting", type: "choice", choices: DISCOUNTINGS, blank: "end" },
  "Tax rate": {
    key: "taxRate",
    type: "number",
    measure: "percentage",
    unit: "ofProfit",
    constraint: taxRate,
    default: 0,
    decided: true,
  },
  "Loss limit": {
    key: "lossLimit",
    type: "number",
    measure: "percentage",
    unit: "ofProfit",
    constraint: lossLimit,
    default: 1,
    onlyWith: "Tax rate",
    decided: true,
  },
  "Capitalized share": {
    key: "capitalizedShare",
    type: "number",
    measure: "percentage",
    unit: "ofNonRecurring",
    constraint: capitalizedShare,
    default: 0,
    onlyWith: "Amortization months",
    decided: true,
  },
  "Amortization months": {
    key: "amortizationMonths",
    type: "number",
    measure: "plain",
    unit: "months",
    constraint: amortizationMonths,
    default: 0,
    onlyWith: "Capitalized share",
    decided: true,
  },
} as const satisfies AnyLabelsSchema<OptionalTermNumber | "discounting">;

export type OptionalTermLabel = keyof typeof OPTIONAL_TERMS;
export const OPTIONAL_TERM_LABELS = columnsOf(OPTIONAL_TERMS);

/** Every label that a terms block can have, besides those of exchange rates. */
export const ALL_TERMS = { ...TERMS, ...OPTIONAL_TERMS };
export type AnyTermLabel = keyof typeof ALL_TERMS;

/** The label of each term that a plan may leave out. */
export const LABEL_OF_OPTIONAL_TERM = columnByKey(OPTIONAL_TERMS);
