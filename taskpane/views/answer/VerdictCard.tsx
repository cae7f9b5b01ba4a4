import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled, DismissCircle20Filled } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { verdictReason, verdictSentences } from "../../../src/plan/wording/verdictSentences";
import { ExplainButton } from "../../features/explain/ExplainButton";
import { ExplainSlot } from "../../features/explain/ExplainSlot";
import { useExplained } from "../../features/explain/useExplained";
import { useLanguage } from "../../shared/language/LanguageProvider";
import type { Evaluation } from "../../shared/figures/evaluate";
import { StaleContext } from "../../shared/ui/StaleContext";

type Props = Readonly<{ evaluation: Evaluation; stale: boolean }>;

export function VerdictCard({ evaluation, stale }: Props): ReactElement {
  const styles = useStyles();
  const { code, messages } = useLanguage();
  const t = messages.answer;
  const { verdict } = evaluation;
  const { economical } = verdict;
  const explained = useExplained();
  const figure = messages.explain.verdict;
  const reasons = verdictSentences(verdict, code).slice(1);
  return (
    <section
      data-tour="answer"
      className={mergeClasses(styles.card, economical ? styles.yes : styles.no, stale && styles.stale)}
    >
      <div className={styles.head}>
        {economical ? (
          <CheckmarkCircle20Filled className={styles.yesIcon} />
        ) : (
          <DismissCircle20Filled className={styles.noIcon} />
        )}
        <strong className={styles.headline}>{economical ? t.economical : t.notEconomical}</strong>
        {explained.actions === undefined ? null : <ExplainButton figure={figure} explained={explained} />}
      </div>
      <p className={styles.answer} aria-live="polite" data-testid="verdict">
        {capitalized(verdictReason(verdict, code))}
      </p>
      {stale ? <p className={styles.note}>{t.stale}</p> : null}
      <StaleContext value={stale}>
        <ExplainSlot id="verdict" figure={figure} subject={evaluation} explained={explained} />
      </StaleContext>
      <details className={styles.reasons}>
        <summary>{t.more}</summary>
        <ul>
          {reasons.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}

const capitalized = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

const useStyles = makeStyles({
  card: {
    padding: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusMedium,
    borderLeft: "4px solid",
    backgroundColor: tokens.colorNeutralBackground2,
  },
  yes: { borderLeftColor: tokens.colorBrandForeground1 },
  no: { borderLeftColor: tokens.colorPaletteDarkOrangeForeground1 },
  yesIcon: { color: tokens.colorBrandForeground1 },
  noIcon: { color: tokens.colorPaletteDarkOrangeForeground1 },
  // Paler but still legible: below 0.8 the contrast of the summary would be less than 4.5.
  stale: { opacity: 0.8 },
  head: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase400,
    "& svg": { flexShrink: 0 },
  },
  headline: { flexGrow: 1 },
  answer: { margin: `${tokens.spacingVerticalXS} 0`, lineHeight: tokens.lineHeightBase300 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, fontStyle: "italic" },
  reasons: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    "& summary": { cursor: "pointer", width: "fit-content" },
    "& ul": { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
    "& li": { marginBottom: tokens.spacingVerticalXS },
  },
});
