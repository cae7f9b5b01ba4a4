import type { ReactElement } from "react";
import type { Verdict } from "../../../src/engine/decision/Verdict";
import { useLanguage } from "../../shared/language/LanguageProvider";
import type { Evaluation, DeploymentPoint } from "../../shared/figures/evaluate";
import { type Figure, FigureList } from "./FigureList";
import { deploymentReached } from "../../shared/figures/deploymentReached";
import { useCurrency } from "../../shared/numbers/CurrencyContext";
import { useAnswerFigures } from "./useAnswerFigures";

type Props = Readonly<{
  evaluation: Evaluation;
  /** Show only the three main figures of the answer. */
  main?: boolean;
}>;

export function KeyFigures({ evaluation, main = false }: Props): ReactElement {
  const { verdict, deploymentPoints } = evaluation;
  const { breakeven, deficit, margin } = useAnswerFigures(verdict);
  const { firstBreakeven, unitBreakeven, unitCost, experts } = useOtherFigures(verdict, deploymentPoints);
  const three = margin === undefined ? [breakeven, unitBreakeven, deficit] : [breakeven, deficit, margin];
  const figures = main ? three : [breakeven, firstBreakeven, unitBreakeven, deficit, margin, unitCost, experts];
  return (
    <FigureList
      label={useLanguage().messages.answer.figures}
      figures={figures.filter((figure) => figure !== undefined)}
      subject={evaluation}
      headline={main}
    />
  );
}

/** The first breakeven is listed separately only if the plan loses it again later. */
function useOtherFigures(
  { sustained, first, unit, expertShare }: Verdict,
  deploymentPoints: readonly DeploymentPoint[],
): Readonly<Record<"unitBreakeven" | "experts", Figure> & Record<"firstBreakeven" | "unitCost", Figure | undefined>> {
  const { messages, formats } = useLanguage();
  const currency = useCurrency();
  const t = messages.answer;
  const client = (n: number | undefined): string =>
    n === undefined ? t.never : t.clientNumber({ n: formats.amount(n) });
  const firstPoint = deploymentPoints[0];
  const lastPoint = deploymentPoints.find(({ deployment }) => deployment === expertShare.lastShown);
  const lost = deploymentReached(first) !== deploymentReached(sustained);
  return {
    firstBreakeven: lost
      ? {
          id: "firstBreakeven",
          label: t.firstBreakeven,
          value: client(deploymentReached(first)),
          note: t.firstBreakevenNote,
        }
      : undefined,
    unitBreakeven: {
      id: "unitBreakeven",
      label: t.unitBreakeven,
      value: client(deploymentReached(unit)),
      note: deploymentReached(unit) === undefined ? t.unitNeverNote : t.unitBreakevenNote,
    },
    unitCost:
      firstPoint === undefined || lastPoint === undefined
        ? undefined
        : {
            id: "unitCost",
            label: t.unitCost,
            value: `${formats.short(firstPoint.unitCost)} → ${formats.short(lastPoint.unitCost)}`,
            exact: `${formats.amount(firstPoint.unitCost)} → ${formats.amount(lastPoint.unitCost)}`,
            unit: currency,
            note: t.unitCostNote({ n: formats.amount(lastPoint.deployment) }),
          },
    experts: {
      id: "experts",
      label: t.experts,
      value: `${formats.wholePercent(expertShare.first)} → ${formats.wholePercent(expertShare.last)}`,
      note: t.expertsNote({ n: formats.amount(expertShare.lastShown) }),
    },
  };
}
