import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled, DismissCircle20Filled } from "@fluentui/react-icons";
import { memo, type ReactElement } from "react";
import { verdictReason } from "../../src/plan/wording/verdictSentences";
import { MarginChart } from "../charts/MarginChart";
import { useLanguage } from "../Language";
import { type Figure, FigureList } from "../ui/FigureList";
import type { WhatIfAnswer } from "./evaluateWhatIf";

/** Headline, three figures and the curve. It is drawn anew only when there is another answer. */
export const WhatIfResult = memo(function WhatIfResult({ answer }: Readonly<{ answer: WhatIfAnswer }>): ReactElement {
  const styles = useStyles();
  const { code, messages } = useLanguage();
  const figures = useFigures(answer);
  const { sustained, deepest } = answer;
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
      <FigureList label={messages.answer.figures} figures={figures} subject={answer} headline />
      <MarginChart
        rungs={answer.rungs}
        breakeven={economical ? sustained.deployment : undefined}
        deepest={deepest.kind === "lowest" ? deepest.deployment : undefined}
      />
    </>
  );
});

function useFigures({ sustained, deepest, finalMargin, clients }: WhatIfAnswer): readonly Figure[] {
  const { messages, formats } = useLanguage();
  const words = messages.answer;
  const money = (amount: number): Pick<Figure, "value" | "exact"> => ({
    value: formats.short(amount),
    exact: formats.amount(amount),
  });
  const kept = sustained.kind === "reached";
  return [
    {
      id: "breakeven",
      label: words.breakeven,
      value: kept ? words.clientNumber({ n: formats.amount(sustained.deployment) }) : words.never,
      note: kept ? words.breakevenNote : words.neverNote,
    },
    deepest.kind === "without end"
      ? { id: "deficit", label: words.deficit, value: "∞", note: words.deficitEndless }
      : {
          id: "deficit",
          label: words.deficit,
          ...money(deepest.margin),
          note:
            deepest.deployment === 0
              ? words.deficitBefore
              : words.deficitAfter({ n: formats.amount(deepest.deployment) }),
        },
    {
      id: "margin",
      label: words.margin,
      ...money(finalMargin),
      note: words.marginNote({ n: formats.amount(clients) }),
    },
  ];
}

const useStyles = makeStyles({
  card: {
    // The sentence grows and shrinks under the hand: what stands below it does not move.
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
