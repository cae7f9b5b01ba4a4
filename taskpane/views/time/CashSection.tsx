import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { Timeline } from "../../shared/figures/timeline";
import { useLanguage } from "../../shared/language/LanguageProvider";
import { CASH_BY, type CashBy } from "./CashBy";
import { CashChart } from "./CashChart";
import { PeriodTable } from "./PeriodTable";
import { usePaybackSentences } from "./usePaybackSentences";

/** The cash flow by month, fiscal year or quarter, and the months of payback. */
export function CashSection({ timeline }: Readonly<{ timeline: Timeline }>): ReactElement {
  const styles = useStyles();
  const t = useLanguage().messages.time;
  const [by, setBy] = useState<CashBy>("month");
  const sentences = usePaybackSentences(timeline);
  const nameOf = (one: CashBy): string => (timeline.startDate === undefined ? t.byPlain[one] : t.byFiscal[one]);
  return (
    <section className={styles.section}>
      <Field label={t.by} size="small">
        <RadioGroup layout="horizontal" value={by} onChange={(_, { value }) => setBy(value as CashBy)}>
          {CASH_BY.map((one) => (
            <Radio key={one} value={one} label={nameOf(one)} />
          ))}
        </RadioGroup>
      </Field>
      <CashChart timeline={timeline} by={by} />
      {sentences.map((sentence) => (
        <p key={sentence} className={styles.text}>
          {sentence}
        </p>
      ))}
      {by === "month" ? null : <PeriodTable timeline={timeline} by={by} />}
    </section>
  );
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});
