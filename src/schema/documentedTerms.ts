import { EXCHANGE } from "./exchange";
import { ALL_TERMS } from "./optionalTerms";

/** The labels of a terms block as the documentation lists them: an exchange rate for any currency XXX. */
export const DOCUMENTED_TERMS = {
  ...ALL_TERMS,
  "Exchange rate XXX": EXCHANGE.rate,
  "Exchange rate XXX a year": EXCHANGE.change,
};
