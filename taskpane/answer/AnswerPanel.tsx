import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, Suspense } from "react";
import { MarginChart, UnitCostChart } from "../lazyViews";
import type { Evaluation } from "../model/evaluate";
import { KeyFigures } from "./KeyFigures";
import { LeverList } from "./LeverList";
import { reached } from "./reached";
import { VerdictCard } from "./VerdictCard";

type Props = Readonly<{ evaluation: Evaluation; stale: boolean }>;

/** The answer first: verdict, figures, two pictures. */
export function AnswerPanel({ evaluation, stale }: Props): ReactElement {
  const styles = useStyles();
  const { verdict, rungs } = evaluation;
  const breakeven = reached(verdict.sustained);
  return (
    <div className={styles.panel}>
      <VerdictCard verdict={verdict} stale={stale} />
      <LeverList levers={verdict.levers} />
      <KeyFigures verdict={verdict} rungs={rungs} />
      <Suspense fallback={<div className={styles.charts} />}>
        <MarginChart
          rungs={rungs}
          breakeven={breakeven}
          deepest={verdict.deepest.kind === "lowest" ? verdict.deepest.deployment : undefined}
        />
        <UnitCostChart rungs={rungs} unitBreakeven={reached(verdict.unit)} breakeven={breakeven} />
      </Suspense>
    </div>
  );
}

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  /** Room that the pictures will take. */
  charts: { minHeight: "560px" },
});
