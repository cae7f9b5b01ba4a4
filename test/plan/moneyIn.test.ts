/** The currency of a model is read from the line below its title, in the words of every version. */
import { LANGUAGES } from "../../src/i18n/languages";
import { sheetMessages } from "../../src/i18n/sheetMessages";
import { moneyIn } from "../../src/plan/templates/moneyIn";
import { economicsText } from "../../src/sheets/model/moneyText";

const EUR = { currency: "EUR", priceYear: 2026 };

test.each(LANGUAGES)("the line that a sheet in %s has is read", (language) => {
  const line = economicsText(EUR, sheetMessages(language));
  expect(line).toContain("EUR");
  expect(moneyIn(line)).toEqual(EUR);
});

test.each([
  "EUR, prices of 2026.",
  "Rollout economics in EUR, prices of 2026.",
  "Économie du déploiement en EUR, prix de 2026.",
  "推广经济性，以 EUR 计，2026 年价格。",
  "规模化部署经济性，以 EUR 计，2026 年价格。",
])("the line of an earlier version is read: %s", (line) => expect(moneyIn(line)).toEqual(EUR));
