import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactElement, useMemo } from "react";
import { compile } from "../../../src/engine/cost/compile";
import { mostClients } from "../../../src/engine/risk/truncationBounds";
import { riskSentence } from "../../../src/plan/wording/riskSentence";
import { useLanguage } from "../../shared/language/LanguageProvider";
import { FigureList } from "../../features/explain/FigureList";
import { ProbabilityChart } from "./ProbabilityChart";
import { HistogramChart } from "./HistogramChart";
import { TornadoChart } from "./TornadoChart";
import { useRiskFigures } from "./useRiskFigures";
import type { FinishedSimulation } from "./useRisk";

/** The answer first, then its distribution and the inputs that it depends on. */
export function RiskResults({ report, cells, seconds }: FinishedSimulation): ReactElement {
  const styles = useStyles();
  const { code, messages, formats } = useLanguage();
  const t = messages.risk;
  const { simulation } = report;
  const subject = useMemo(() => ({ compiled: compile(simulation.plan), cells, report }), [simulation, cells, report]);
  return (
    <>
      <section className={mergeClasses(styles.answer, unlikely(report) && styles.unlikely)}>
        <p className={styles.sentence} aria-live="polite" data-testid="risk-answer">
          {riskSentence(report, code)}
        </p>
        <p className={styles.text}>
          {messages.sentences({
            first: t.runNote({
              trials: simulation.trials,
              seed: String(simulation.seed),
              method: t.methods[simulation.method],
              seconds: formats.tenths(seconds),
            }),
            second: t.errorNote[simulation.method],
          })}
        </p>
      </section>
      <FigureList label={t.figures} figures={useRiskFigures(report)} subject={subject} />
      <HistogramChart report={report} />
      {report.curve.length === 0 ? null : (
        <ProbabilityChart report={report} last={mostClients(simulation.plan, simulation.inputs)} />
      )}
      <TornadoChart report={report} />
    </>
  );
}

/** The probability of a "yes" is below one half. */
const unlikely = ({ summary }: FinishedSimulation["report"]): boolean =>
  summary.probability !== undefined && summary.probability.value < 0.5;

const useStyles = makeStyles({
  unlikely: { borderLeftColor: tokens.colorStatusDangerBorder1 },
  answer: {
    padding: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusMedium,
    borderLeft: `4px solid ${tokens.colorBrandForeground1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  sentence: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});
