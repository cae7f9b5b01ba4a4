import { SOME_MONEY } from "../model/moneyText";
import type { ComparedModel } from "./ComparedModel";

type Models = readonly Pick<ComparedModel, "currency">[];

/** The currency that all scenarios state, or a general word for money. */
export function moneyOf(models: Models): string {
  const [first, ...others] = currenciesOf(models);
  return first !== undefined && others.length === 0 && models.every(isTold) ? first : SOME_MONEY;
}

/** Each currency once. Amounts in two currencies are neither added nor compared. */
export const currenciesOf = (models: Models): readonly string[] => [
  ...new Set(models.filter(isTold).map(({ currency }) => currency ?? "")),
];

const isTold = ({ currency = SOME_MONEY }: Models[number]): boolean => currency !== SOME_MONEY && currency !== "";
