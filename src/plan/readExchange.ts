import type { ExchangeRate } from "../engine/cost/inputs";
import { CODE, EXCHANGE, type ExchangeLabel } from "../schema/exchange";
import type { Cell } from "./cells/Cell";
import type { LabelFamily, ParsedLabels } from "./cells/parseLabels";
import { quoteCell } from "./cells/quoteCell";
import { exchangeLabel, exchangeName, resemblesExchangeLabel } from "./headings/exchangeLabel";
import type { Problem } from "./Problem";

const nameOf = (currency: string): Readonly<Record<ExchangeLabel["figure"], string>> => ({
  rate: exchangeName({ figure: "rate", currency }),
  change: exchangeName({ figure: "change", currency }),
});

/** The labels of exchange rates, two for each currency. */
export const EXCHANGE_FAMILY: LabelFamily = {
  memberOf: (cell) => {
    const meant = labelOf(cell);
    return meant === undefined ? undefined : { label: exchangeName(meant), schema: EXCHANGE[meant.figure] };
  },
  issueOf: (cell) =>
    typeof cell === "string" && resemblesExchangeLabel(cell)
      ? { kind: "exchangeUnnamed", found: quoteCell(cell), labels: Object.values(nameOf(EXAMPLE)) }
      : undefined,
  examples: Object.values(nameOf(CODE)),
};
const EXAMPLE = "USD";

const labelOf = (cell: Cell): ExchangeLabel | undefined => (typeof cell === "string" ? exchangeLabel(cell) : undefined);

/** The exchange rates of a terms block, in its order. */
export function readExchange({ values }: ParsedLabels<string>): readonly ExchangeRate[] {
  return [...values].flatMap(([label, rate]): readonly ExchangeRate[] => {
    const meant = exchangeLabel(label);
    if (meant?.figure !== "rate" || typeof rate !== "number") return [];
    const { currency } = meant;
    const change = values.get(nameOf(currency).change);
    return [{ currency, rate, ...(typeof change === "number" && change !== 0 ? { change } : {}) }];
  });
}

/** Changes a year of an exchange rate that the block does not have. */
export function changesAlone(argument: string, { values, rows }: ParsedLabels<string>): readonly Problem[] {
  return [...values].flatMap(([label, value]): readonly Problem[] => {
    const meant = exchangeLabel(label);
    const row = rows.get(label);
    if (meant?.figure !== "change" || value === 0 || row === undefined) return [];
    const { rate } = nameOf(meant.currency);
    if (values.has(rate)) return [];
    return [{ argument, row, column: label, issue: { kind: "countsOnlyWith", labels: [rate] } }];
  });
}
