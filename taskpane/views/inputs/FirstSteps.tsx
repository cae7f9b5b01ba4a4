import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLanguage } from "../../shared/language/LanguageProvider";

/** Shown for a blank model: says what its placeholder figures mean and what each part of a plan is. */
export function FirstSteps(): ReactElement {
  const styles = useStyles();
  const { messages } = useLanguage();
  const t = messages.inputs.firstSteps;
  return (
    <section className={styles.card} aria-label={t.title}>
      <h2 className={styles.title}>{t.title}</h2>
      <p className={styles.text}>{t.placeholders}</p>
      <ol className={styles.list}>
        <li>{t.driver}</li>
        <li>{t.segment}</li>
        <li>{t.term}</li>
      </ol>
    </section>
  );
}

const useStyles = makeStyles({
  card: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: `${tokens.spacingVerticalXS} 0` },
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
});
