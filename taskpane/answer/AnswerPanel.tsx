import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Options20Regular } from "@fluentui/react-icons";
import { type ReactElement, Suspense, useMemo, useState } from "react";
import type { ModelCells, NumberChange } from "../../src/workbook/Model";
import { useLanguage } from "../Language";
import { MarginChart, UnitCostChart, WhatIfPanel } from "../lazyViews";
import type { Evaluation } from "../model/evaluate";
import { whatIfInputs } from "../whatif/whatIfInputs";
import { KeyFigures } from "./KeyFigures";
import { LeverList } from "./LeverList";
import { reached } from "./reached";
import { VerdictCard } from "./VerdictCard";

type Props = Readonly<{
  evaluation: Evaluation;
  cells: ModelCells;
  stale: boolean;
  busy: boolean;
  /** True when they were written. */
  onApply: (changes: readonly NumberChange[]) => Promise<boolean>;
}>;

/** The answer first: verdict, figures, two pictures. What is only tried takes their place, so that there are never two answers. */
export function AnswerPanel({ evaluation, cells, stale, busy, onApply }: Props): ReactElement {
  const styles = useStyles();
  const words = useLanguage().messages.whatIf;
  const [trying, setTrying] = useState(false);
  const adjustable = useMemo(() => !stale && whatIfInputs(cells).length > 0, [cells, stale]);
  // A mistake in the sheet ends it: there is nothing left to try numbers on.
  if (trying && !adjustable) setTrying(false);
  const { compiled, verdict, rungs } = evaluation;
  const breakeven = reached(verdict.sustained);
  if (trying && adjustable) {
    const apply = async (changes: readonly NumberChange[]): Promise<void> => {
      if (await onApply(changes)) setTrying(false);
    };
    return (
      <WhatIfPanel
        cells={cells}
        busy={busy}
        onApply={(changes) => void apply(changes)}
        onDiscard={() => setTrying(false)}
      />
    );
  }
  return (
    <div className={styles.panel}>
      <VerdictCard compiled={compiled} verdict={verdict} stale={stale} />
      <LeverList levers={verdict.levers} />
      <KeyFigures compiled={compiled} verdict={verdict} rungs={rungs} />
      {adjustable ? (
        <Button size="small" icon={<Options20Regular />} className={styles.button} onClick={() => setTrying(true)}>
          {words.open}
        </Button>
      ) : null}
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
  button: { alignSelf: "start" },
  /** Room that the pictures will take. */
  charts: { minHeight: "560px" },
});
