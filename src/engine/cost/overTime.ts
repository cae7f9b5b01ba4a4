/** Which inputs of a plan make its money change over time. Breakeven by client, in constant prices, leaves them out. */
import type { Plan } from "./inputs";

/** `prices`: rates, prices or costs that rise or fall. `exchange`: an exchange rate in use that changes. */
export const OVER_TIME = ["overhead", "prices", "exchange", "tax"] as const;
export type OverTime = (typeof OVER_TIME)[number];

export function changesOverTime({ drivers, segments, terms }: Plan): readonly OverTime[] {
  const used = new Set([...drivers, ...segments].map(({ currency }) => currency));
  const found: Readonly<Record<OverTime, boolean>> = {
    overhead: isSet(terms.overhead),
    prices:
      drivers.some(({ escalation }) => isSet(escalation)) ||
      segments.some(({ priceRise, costRise }) => isSet(priceRise) || isSet(costRise)),
    exchange: (terms.exchange ?? []).some(({ currency, change }) => used.has(currency) && isSet(change)),
    tax: isSet(terms.taxRate),
  };
  return OVER_TIME.filter((kind) => found[kind]);
}

/** Whether cash by month needs more than constant amounts: money over time, invoices, currencies or later payments. */
export function isNominal(plan: Plan): boolean {
  const { drivers, segments, terms } = plan;
  return (
    changesOverTime(plan).length > 0 ||
    isSet(terms.nonRecurringMonths) ||
    [...drivers, ...segments].some(({ currency }) => currency !== undefined) ||
    segments.some(({ feeRise, expansion, billing = 1 }) => isSet(feeRise) || isSet(expansion) || billing !== 1)
  );
}

const isSet = (figure: number | undefined): boolean => figure !== undefined && figure !== 0;
