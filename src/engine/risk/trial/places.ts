/** The place of each figure among those of its driver, segment or terms (./figures). */
import {
  driverPlace,
  optionalDriverPlace,
  optionalSegmentPlace,
  optionalTermPlace,
  segmentPlace,
  termPlace,
} from "./figures";

export const FIRST = driverPlace("first");
export const RATE = driverPlace("rate");
export const SLOPE = driverPlace("slope");
export const FLOOR = driverPlace("floor");
export const ESCALATION = optionalDriverPlace("escalation");

export const CLIENTS = segmentPlace("clients");
export const PRICE = segmentPlace("price");
export const ENTRY = segmentPlace("entry");
export const ACQUISITION = segmentPlace("acquisition");
export const FEE = segmentPlace("fee");
export const RUN_COST = segmentPlace("runCost");
export const TERM = segmentPlace("term");
export const CHURN = segmentPlace("churn");
export const SIZE = segmentPlace("size");
export const PRIOR = optionalSegmentPlace("prior");
export const PRICE_RISE = optionalSegmentPlace("priceRise");
export const FEE_RISE = optionalSegmentPlace("feeRise");
export const EXPANSION = optionalSegmentPlace("expansion");
export const COST_RISE = optionalSegmentPlace("costRise");
export const BILLING = optionalSegmentPlace("billing");

export const NON_RECURRING = termPlace("nonRecurring");
export const TRANSFER = termPlace("transfer");
export const TRIAL_FAILURE = termPlace("trialFailure");
export const TRIAL_COST = termPlace("trialCost");
export const PAYMENT_DELAY = termPlace("paymentDelay");
export const FIRST_MONTH = optionalTermPlace("firstMonth");
export const NON_RECURRING_MONTHS = optionalTermPlace("nonRecurringMonths");
export const OVERHEAD = optionalTermPlace("overhead");
export const OVERHEAD_RISE = optionalTermPlace("overheadRise");
export const TAX_RATE = optionalTermPlace("taxRate");
export const LOSS_LIMIT = optionalTermPlace("lossLimit");
export const CAPITALIZED_SHARE = optionalTermPlace("capitalizedShare");
export const AMORTIZATION_MONTHS = optionalTermPlace("amortizationMonths");
