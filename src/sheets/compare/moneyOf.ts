import { SOME_MONEY } from "../model/moneyText";
import type { ComparedModel } from "./ComparedModel";

type Models = readonly Pick<ComparedModel, "currency">[];

/** The currency that all scenarios state; undefined if they do not state the same one. */
export function currencyOf(models: Models): string | undefined {
  const [first, ...others] = currenciesOf(models);
  return first !== undefined && others.length === 0 && models.every(isStated) ? first : undefined;
}

/** Each currency once. Amounts in two currencies are neither added nor compared. */
export const currenciesOf = (models: Models): readonly string[] => [
  ...new Set(models.filter(isStated).map(({ currency }) => currency ?? "")),
];

const isStated = ({ currency = SOME_MONEY }: Models[number]): boolean => currency !== SOME_MONEY && currency !== "";
