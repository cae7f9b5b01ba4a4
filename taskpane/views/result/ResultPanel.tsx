import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { KeyFigures } from "../../features/explain/KeyFigures";
import { deploymentReached } from "../../shared/figures/deploymentReached";
import { UnitCostChart } from "../../shared/charts/UnitCostChart";
import { useLanguage } from "../../shared/language/LanguageProvider";
import type { Evaluation } from "../../shared/figures/evaluate";
import { StaleArea } from "../../shared/ui/StaleArea";
import { BreakdownTable } from "./BreakdownTable";

type Props = Readonly<{ evaluation: Evaluation; stale: boolean }>;

/** The details of the answer: all figures, the cost of a client as the rollout goes on, and its breakdown. */
export function ResultPanel({ evaluation, stale }: Props): ReactElement {
  const styles = useStyles();
  const { messages } = useLanguage();
  const { verdict, deploymentPoints, compiled } = evaluation;
  return (
    <div className={styles.panel}>
      {stale ? <p className={styles.note}>{messages.answer.stale}</p> : null}
      <StaleArea stale={stale}>
        <KeyFigures evaluation={evaluation} />
        <UnitCostChart
          deploymentPoints={deploymentPoints}
          unitBreakeven={deploymentReached(verdict.unit)}
          breakeven={deploymentReached(verdict.sustained)}
        />
        <BreakdownTable compiled={compiled} last={verdict.expertShare.lastShown} />
      </StaleArea>
    </div>
  );
}

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, fontStyle: "italic" },
});
