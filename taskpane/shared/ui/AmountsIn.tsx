import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLanguage } from "../language/LanguageProvider";
import { useCurrency } from "../numbers/CurrencyContext";

/** Names the currency of a table's amounts, whose columns have no room for it. */
export function AmountsIn(): ReactElement | null {
  const styles = useStyles();
  const { messages } = useLanguage();
  const currency = useCurrency();
  return currency === undefined ? null : <p className={styles.note}>{messages.amountsIn({ currency })}</p>;
}

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase100, color: tokens.colorNeutralForeground3, textAlign: "right" },
});
