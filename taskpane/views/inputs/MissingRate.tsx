import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLanguage } from "../../shared/language/LanguageProvider";
import { scrollToField } from "../../shared/ui/scrollToField";

/** Says that the currency typed into a form has no exchange rate, and leads to the field of the rate. */
export function MissingRate({ currency }: Readonly<{ currency: string }>): ReactElement {
  const styles = useStyles();
  const t = useLanguage().messages.inputs.more;
  return (
    <div className={styles.missing}>
      <span>{t.rateMissing({ currency })}</span>
      <Button size="small" onClick={() => scrollToField(document.querySelector(`[data-exchange="${currency}"]`))}>
        {t.enterRate}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  missing: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
  },
});
