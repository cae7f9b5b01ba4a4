/** Labels of terms that most plans do not have. They are named in English, those of exchange rates included. */
import type { SheetMessages } from "../../i18n/sheetMessages";
import { LANGUAGES } from "../../i18n/languages";
import { labelVariants } from "../../plan/headings/labelVariants";
import { exchangeLabel, exchangeName } from "../../plan/headings/exchangeLabel";
import { translateHeading } from "../../plan/headings/translateHeading";
import { EXCHANGE } from "../../schema/exchange";
import { type AnyTermLabel, OPTIONAL_TERMS } from "../../schema/optionalTerms";
import type { AnyLabelSchema, ChoiceSchema, NumberSchema } from "../../schema/schema";
import { TERMS } from "../../schema/terms";

/** As the sheet shows it. */
export const termLabel = (label: string, { language }: SheetMessages): string => translateHeading(label, language);

export function optionalTermSchema(label: string): NumberSchema | ChoiceSchema {
  const schemas: Readonly<Record<string, NumberSchema | ChoiceSchema>> = { ...TERMS, ...OPTIONAL_TERMS };
  const found = schemas[label];
  if (found !== undefined) return found;
  const exchange = exchangeLabel(label);
  if (exchange === undefined) throw new Error(`No term ${label}`);
  return EXCHANGE[exchange.figure];
}

/** The label without which the term has no effect, if there is one. */
export function neededBy(label: string): string | undefined {
  const exchange = exchangeLabel(label);
  if (exchange !== undefined)
    return exchange.figure === "change" ? exchangeName({ ...exchange, figure: "rate" }) : undefined;
  const labels: Readonly<Record<string, AnyLabelSchema>> = OPTIONAL_TERMS;
  return labels[label]?.onlyWith;
}

/** The label as sheets in each language show it. */
export function termVariants(label: string): readonly string[] {
  if (exchangeLabel(label) === undefined) return labelVariants(label as AnyTermLabel);
  return [...new Set(LANGUAGES.map((language) => translateHeading(label, language)))];
}
