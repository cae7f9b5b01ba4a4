/** Exchange rates that the terms do not have, of currencies that drivers and segments use or that are being typed. */
import type { Cells } from "../../../src/plan/cells/Cell";
import { textOf } from "../../../src/plan/cells/textOf";
import { exchangeLabel } from "../../../src/plan/headings/exchangeLabel";
import { currencyCode, EXCHANGE, type ExchangeLabel } from "../../../src/schema/exchange";
import type { ModelCells } from "../../../src/workbook/model/Model";
import type { Draft } from "../../shared/forms/drafts/Draft";
import { rowsOf } from "../../shared/forms/Row";

const FIGURES = Object.keys(EXCHANGE) as (keyof typeof EXCHANGE)[];

/** Whether the terms have the exchange rate of a currency. */
export const hasRate = (terms: Cells, currency: string): boolean =>
  terms.some(([label]) => {
    const found = typeof label === "string" ? exchangeLabel(label) : undefined;
    return found?.figure === "rate" && found.currency === currency;
  });

/** In the order of drivers, segments and typed values. */
export function currenciesWithoutRate({ drivers, segments, terms }: ModelCells, drafts: readonly Draft[]): string[] {
  const written = [drivers, segments].flatMap((cells) =>
    rowsOf(cells, ["Currency"]).map(({ cell }) => textOf(cell("Currency"))),
  );
  const typed = drafts.flatMap(({ key, typed }) => {
    const currency = key.block === "terms" ? rateAt(key.row)?.currency : typed["Currency"];
    return currency === undefined ? [] : [currency];
  });
  const codes = [...written, ...typed].flatMap((text) => currencyCode(text) ?? []);
  return [...new Set(codes)].filter((currency) => !hasRate(terms, currency));
}

/** The rates of a currency and their numbers of rows: negative, since the sheet does not have them. */
export const missingRates = (currency: string): readonly Readonly<ExchangeLabel & { row: number }>[] =>
  FIGURES.map((figure, index) => ({ figure, currency, row: FIRST - codeNumber(currency) * FIGURES.length - index }));

/** The rate with such a number of a row; undefined for every other row. */
export function rateAt(row: number): ExchangeLabel | undefined {
  if (row > FIRST) return undefined;
  const number = FIRST - row;
  const figure = FIGURES[number % FIGURES.length];
  return figure && { figure, currency: codeOf(Math.floor(number / FIGURES.length)) };
}

/** Below the rows of the other missing terms. */
const FIRST = -1000;
const [A, LETTERS] = ["A".charCodeAt(0), 26];

const codeNumber = (currency: string): number =>
  [0, 1, 2].reduce((sum, place) => sum * LETTERS + currency.charCodeAt(place) - A, 0);

const codeOf = (number: number): string =>
  [LETTERS ** 2, LETTERS, 1].map((place) => String.fromCharCode(A + (Math.floor(number / place) % LETTERS))).join("");
