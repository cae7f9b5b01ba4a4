import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { type PlanInCells, useAnswered } from "../../shared/jobs/useAnswered";
import { useJob } from "../../shared/jobs/useJob";
import { useLasting } from "../../shared/jobs/useLasting";
import { useLanguage } from "../../shared/language/LanguageProvider";
import { StaleArea } from "../../shared/ui/StaleArea";
import { ExpertUnits } from "../../shared/ui/ExpertUnits";
import { FigureList } from "../../features/explain/FigureList";
import { Reading } from "../../shared/ui/Reading";
import { CashSection } from "./CashSection";
import { DeploymentsChart } from "./DeploymentsChart";
import { ExpertsChart } from "./ExpertsChart";
import { NoMonths } from "./NoMonths";
import { timeline } from "../../shared/figures/timeline";
import { useTimeFigures } from "./useTimeFigures";

type Props = Readonly<{
  evaluation: PlanInCells;
  stale: boolean;
  busy: boolean;
  /** The name of the cash flow sheet, if there is one. */
  cashSheet: string | undefined;
  onAddSheet: () => void;
  onShowSheet: (name: string) => void;
}>;

/** Peak funding, payback period, and the deployments and experts of each month. */
export function TimePanel({
  evaluation,
  stale: hasErrors,
  busy,
  cashSheet,
  onAddSheet,
  onShowSheet,
}: Props): ReactElement {
  const styles = useStyles();
  const { messages } = useLanguage();
  const t = messages.time;
  const { latest, computing } = useJob("timeline", evaluation.compiled.plan, {
    isQuick: false,
    runHere: () => timeline(evaluation.compiled),
  });
  const answered = useAnswered(latest?.input, evaluation);
  const stale = computing || hasErrors;
  // The figures turn gray at once. A sentence that appears only briefly would make them jump.
  const lasting = useLasting(computing) || hasErrors;
  const figures = useTimeFigures(latest?.output);
  // The newest plan may have what the former plan was missing.
  if (latest === undefined || (latest.output.kind !== "months" && computing)) return <Reading />;
  const { output: view } = latest;
  if (view.kind !== "months")
    return (
      <>
        {stale ? <p className={styles.text}>{messages.answer.stale}</p> : null}
        <NoMonths view={view} busy={busy} />
      </>
    );
  return (
    <div className={styles.panel}>
      {lasting ? <p className={styles.text}>{messages.answer.stale}</p> : null}
      <ExpertUnits compiled={answered.compiled} />
      <StaleArea stale={stale}>
        <div data-tour="time">
          <FigureList label={t.figures} figures={figures} subject={answered} />
          {view.nominal ? <p className={styles.text}>{t.nominal}</p> : null}
        </div>
        <CashSection timeline={view} />
        <DeploymentsChart months={view.months} startDate={view.startDate} />
        <div>
          <ExpertsChart months={view.months} experts={view.experts} startDate={view.startDate} />
          <p className={styles.text}>{t.expertsNote}</p>
        </div>
      </StaleArea>
      <div>
        {cashSheet === undefined ? (
          <Button size="small" disabled={busy || lasting} onClick={onAddSheet}>
            {t.addSheet}
          </Button>
        ) : (
          <Button size="small" disabled={busy} onClick={() => onShowSheet(cashSheet)}>
            {t.showSheet}
          </Button>
        )}
        <p className={styles.text}>{t.sheetNote}</p>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  text: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});
