import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled, DismissCircle20Filled } from "@fluentui/react-icons";
import { memo, type ReactElement, useMemo } from "react";
import { compile } from "../../../src/engine/cost/compile";
import { verdictReason } from "../../../src/plan/wording/verdictSentences";
import type { ModelCells } from "../../../src/workbook/model/Model";
import { useAnswerFigures } from "../explain/useAnswerFigures";
import { MarginChart } from "../../shared/charts/MarginChart";
import { useLanguage } from "../../shared/language/LanguageProvider";
import { FigureList } from "../explain/FigureList";
import type { WhatIfAnswer } from "../../shared/figures/whatif/evaluateWhatIf";

type Props = Readonly<{ answer: WhatIfAnswer; cells: ModelCells }>;

/** Headline, three figures and the curve. Renders again only for a new answer. */
export const WhatIfResult = memo(function WhatIfResult({ answer, cells }: Props): ReactElement {
  const styles = useStyles();
  const { code, messages } = useLanguage();
  const { breakeven, deficit, margin } = useAnswerFigures(answer);
  const { sustained, deepest } = answer;
  const subject = useMemo(() => ({ compiled: compile(answer.plan), cells }), [answer.plan, cells]);
  const economical = sustained.kind === "reached";
  const reason = verdictReason(answer, code);
  return (
    <>
      <div className={mergeClasses(styles.card, economical ? styles.yes : styles.no)} data-testid="what-if-answer">
        <div className={styles.head}>
          {economical ? (
            <CheckmarkCircle20Filled className={styles.yesIcon} />
          ) : (
            <DismissCircle20Filled className={styles.noIcon} />
          )}
          <strong>{economical ? messages.answer.economical : messages.answer.notEconomical}</strong>
        </div>
        <p className={styles.reason}>{reason.charAt(0).toUpperCase() + reason.slice(1)}</p>
      </div>
      <FigureList
        label={messages.answer.figures}
        figures={[breakeven, deficit, ...(margin === undefined ? [] : [margin])]}
        subject={subject}
        headline
      />
      <MarginChart
        deploymentPoints={answer.deploymentPoints}
        breakeven={economical ? sustained.deployment : undefined}
        deepest={deepest.kind === "lowest" ? deepest.deployment : undefined}
      />
    </>
  );
});

const useStyles = makeStyles({
  card: {
    // The length of the sentence changes while a slider is dragged: reserve its space so that the content below does
    // not move.
    minHeight: "84px",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    borderLeft: "4px dashed",
    backgroundColor: tokens.colorNeutralBackground2,
  },
  yes: { borderLeftColor: tokens.colorBrandForeground1 },
  no: { borderLeftColor: tokens.colorPaletteDarkOrangeForeground1 },
  yesIcon: { color: tokens.colorBrandForeground1 },
  noIcon: { color: tokens.colorPaletteDarkOrangeForeground1 },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, "& svg": { flexShrink: 0 } },
  reason: { margin: `${tokens.spacingVerticalXS} 0 0`, lineHeight: tokens.lineHeightBase300 },
});
