import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CompiledPlan } from "../../../src/engine/cost/compile";
import { isTimed } from "../../../src/engine/risk/trial/Measure";
import { horizonProblem } from "../../../src/plan/horizonProblem";
import type { FinishedRun } from "../../../src/sheets/risk/riskRun";
import { useLanguage } from "../../shared/language/LanguageProvider";
import { StaleArea } from "../../shared/ui/StaleArea";
import { useIssueFormatter } from "../../shared/messages/useIssueFormatter";
import { CorrelationEditor } from "./CorrelationEditor";
import { RiskResults } from "./RiskResults";
import { RunControls } from "./RunControls";
import { UncertainInputs } from "./UncertainInputs";
import type { FinishedSimulation, Risk, RiskFailure } from "./useRisk";

type Props = Readonly<{
  compiled: CompiledPlan;
  risk: Risk;
  stale: boolean;
  busy: boolean;
  onKeep: (run: FinishedRun) => void;
}>;

/** Shows how certain the answer is and which inputs it depends on. */
export function RiskPanel({ compiled, risk, stale, busy, onKeep }: Props): ReactElement {
  const styles = useStyles();
  const { messages, locale } = useLanguage();
  const t = messages.risk;
  const saveRun = ({ report, finished, seconds }: FinishedSimulation): void => {
    const clock = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "long" });
    onKeep({ report, seconds, finished: clock.format(finished) });
  };
  const { last } = risk;
  return (
    <div className={styles.panel}>
      <div>
        <h2 className={styles.title}>{t.title}</h2>
        <p className={styles.text}>{t.text}</p>
      </div>
      {stale ? <p className={styles.text}>{messages.answer.stale}</p> : null}
      <div data-tour="risk">
        <RunControls risk={risk} obstacle={useObstacle(compiled, risk)} />
      </div>
      {risk.failure === undefined ? null : (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{t.failed}</MessageBarTitle> <FailureText failure={risk.failure} />
          </MessageBarBody>
        </MessageBar>
      )}
      {last === undefined ? null : (
        <>
          {risk.stale ? <p className={styles.text}>{t.stale}</p> : null}
          <StaleArea stale={stale || risk.stale}>
            <RiskResults {...last} />
          </StaleArea>
          <div>
            <Button size="small" disabled={busy || risk.stale} onClick={() => saveRun(last)}>
              {t.keep}
            </Button>
            <p className={styles.text}>{t.keepNote}</p>
          </div>
        </>
      )}
      <UncertainInputs plan={compiled.plan} risk={risk} />
      <CorrelationEditor risk={risk} />
    </div>
  );
}

function FailureText({ failure }: Readonly<{ failure: RiskFailure }>): string {
  const t = useLanguage().messages.risk;
  const formatter = useIssueFormatter();
  if (failure.kind === "too extreme") return formatter.issue({ kind: "figuresTooExtreme" });
  return t.failedText({ why: failure.reason === "" ? t.notStarted : failure.reason });
}

/** The reason why the simulation cannot run with the current settings. */
function useObstacle(
  { plan, clients }: CompiledPlan,
  { settings: { measure }, uncertain, correlationRows }: Risk,
): string | undefined {
  const t = useLanguage().messages.risk;
  const formatter = useIssueFormatter();
  const { startRate, horizon } = plan.terms;
  const timed = isTimed(measure);
  if (timed && (startRate === undefined || horizon === undefined)) return t.timed;
  const tooLong = timed ? horizonProblem(plan) : undefined;
  if (tooLong !== undefined) return formatter.issue(tooLong.issue);
  if (measure === "margin" && clients === Infinity) return t.endless;
  if (uncertain.rows.length === 0) return t.nothingUncertain;
  const issue = uncertain.issue ?? correlationRows.issue;
  return issue === undefined ? undefined : formatter.issue(issue);
}

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});
