import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Options20Regular } from "@fluentui/react-icons";
import { type ReactElement, Suspense, useState } from "react";
import type { ModelCells, NumberChange } from "../../../src/workbook/model/Model";
import { useLanguage } from "../../shared/language/LanguageProvider";
import { ExpertUnits } from "../../features/lazyNotices";
import { WhatIfPanel } from "../../features/whatif/lazyWhatIfPanel";
import { MarginChart } from "../../shared/charts/lazyMarginChart";
import type { Evaluation } from "../../shared/figures/evaluate";
import { StaleArea } from "../../shared/ui/StaleArea";
import { KeyFigures } from "../../features/explain/KeyFigures";
import { LeverList } from "./LeverList";
import { deploymentReached } from "../../shared/figures/deploymentReached";
import { VerdictCard } from "./VerdictCard";

type Props = Readonly<{
  evaluation: Evaluation;
  cells: ModelCells;
  stale: boolean;
  /** The cells have issues, or Excel is still calculating them. */
  hasErrors: boolean;
  busy: boolean;
  /** Resolves to true if the changes were written. */
  onApply: (changes: readonly NumberChange[]) => Promise<boolean>;
  /** Opens the details of the answer. */
  onMore: () => void;
}>;

/**
 * The answer: verdict, three figures and one chart. What-if values replace these, so that there are never two answers.
 */
export function AnswerPanel({ evaluation, cells, stale, hasErrors, busy, onApply, onMore }: Props): ReactElement {
  const styles = useStyles();
  const { messages } = useLanguage();
  const t = messages.whatIf;
  const [isWhatIfOpen, setWhatIfOpen] = useState(false);
  // An issue in the sheet ends the what-if: there is no valid model left to try numbers on.
  if (isWhatIfOpen && hasErrors) setWhatIfOpen(false);
  const { compiled, verdict, deploymentPoints } = evaluation;
  const breakeven = deploymentReached(verdict.sustained);
  if (isWhatIfOpen && !hasErrors) {
    const apply = async (changes: readonly NumberChange[]): Promise<void> => {
      if (await onApply(changes)) setWhatIfOpen(false);
    };
    return (
      <WhatIfPanel
        cells={cells}
        busy={busy}
        onApply={(changes) => void apply(changes)}
        onDiscard={() => setWhatIfOpen(false)}
      />
    );
  }
  return (
    <div className={styles.panel}>
      <VerdictCard evaluation={evaluation} stale={stale} />
      <ExpertUnits compiled={compiled} />
      <StaleArea stale={stale}>
        <LeverList levers={verdict.levers} />
        <KeyFigures evaluation={evaluation} main />
      </StaleArea>
      <div className={styles.buttons}>
        {stale ? null : (
          <Button size="small" appearance="primary" icon={<Options20Regular />} onClick={() => setWhatIfOpen(true)}>
            {t.open}
          </Button>
        )}
        <Button size="small" onClick={onMore}>
          {messages.answer.all}
        </Button>
      </div>
      <StaleArea stale={stale}>
        <Suspense fallback={<div className={styles.charts} />}>
          <MarginChart
            deploymentPoints={deploymentPoints}
            breakeven={breakeven}
            deepest={verdict.deepest.kind === "lowest" ? verdict.deepest.deployment : undefined}
          />
        </Suspense>
      </StaleArea>
    </div>
  );
}

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  /** Reserves the space of the chart. */
  charts: { minHeight: "280px" },
});
