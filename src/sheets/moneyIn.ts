import type { SheetMessages } from "../i18n/sheetMessages";
import { SOME_MONEY } from "./model/moneyText";

/** The unit of amounts: the currency that the model states, or a general word for money. */
export const moneyIn = (currency: string | undefined, { model }: SheetMessages): string =>
  currency === undefined || currency === SOME_MONEY ? model.moneyUnit : currency;
