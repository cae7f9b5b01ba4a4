import { EXCHANGE_LABELS, shownExchangeLabel } from "../../src/i18n/exchangeLabels";
import { LANGUAGES } from "../../src/i18n/languages";
import { exchangeLabel, exchangeName, resemblesExchangeLabel } from "../../src/plan/headings/exchangeLabel";
import { normalizeHeader } from "../../src/plan/headings/normalizeHeader";
import { translateHeading } from "../../src/plan/headings/translateHeading";
import { CODE, currencyCode, EXCHANGE } from "../../src/schema/exchange";

const FIGURES = Object.keys(EXCHANGE) as (keyof typeof EXCHANGE)[];

describe.each(LANGUAGES)("labels of exchange rates in %s", (language) => {
  test.each(FIGURES.flatMap((figure) => EXCHANGE_LABELS[language][figure].map((label) => [label, figure] as const)))(
    "%s names its currency",
    (label, figure) => {
      for (const code of ["USD", "xaf"]) {
        const written = label.replace(CODE, code);
        const meant = { figure, currency: code.toUpperCase() };
        expect(exchangeLabel(written)).toEqual(meant);
        expect(exchangeLabel(`  ${written.toUpperCase()} :`)).toEqual(meant);
        expect(resemblesExchangeLabel(written)).toBe(false);
        expect(normalizeHeader(written)).toBe(normalizeHeader(exchangeName(meant)));
      }
    },
  );

  test("are shown by translation of the English one, and read again", () => {
    for (const figure of FIGURES) {
      const meant = { figure, currency: "GBP" };
      const shown = shownExchangeLabel(meant, language);
      expect(translateHeading(exchangeName(meant), language)).toBe(shown);
      expect(exchangeLabel(shown)).toEqual(meant);
    }
  });
});

test("the English labels are those of the documentation", () => {
  expect(exchangeName({ figure: "rate", currency: "USD" })).toBe("Exchange rate USD");
  expect(exchangeName({ figure: "change", currency: "USD" })).toBe("Exchange rate USD a year");
});

test.each([
  "Exchange rate",
  "Exchange rate (USD)",
  "Exchange rate US$",
  "Exchange rate dollar",
  "FX rate",
  "汇率",
  "Taux de change",
])("%s resembles a label of an exchange rate but is none", (written) => {
  expect(exchangeLabel(written)).toBeUndefined();
  expect(resemblesExchangeLabel(written)).toBe(true);
});

test.each(["Discount rate", "Tax rate", "Transfer", "", "USD"])(
  "%s has nothing to do with exchange rates",
  (written) => {
    expect(exchangeLabel(written)).toBeUndefined();
    expect(resemblesExchangeLabel(written)).toBe(false);
  },
);

test("a code is three letters, in capitals", () => {
  expect([" usd ", "EUR", "us", "usdx", "u$d", ""].map(currencyCode)).toEqual([
    "USD",
    "EUR",
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
