import { mostClients } from "../../../src/engine/risk/truncationBounds";
import type { RiskReport } from "../../../src/engine/risk/statistics/RiskReport";
import type { Percent } from "../../../src/engine/risk/statistics/summary";
import { useLanguage } from "../../shared/language/LanguageProvider";
import { useCurrency } from "../../shared/numbers/CurrencyContext";
import { roundedShares } from "../../shared/numbers/roundedShares";
import type { Figure } from "../../features/explain/FigureList";
import { useResultText } from "./useResultText";

const SHOWN_PERCENTILES: readonly Percent[] = [10, 50, 90];

export function useRiskFigures({ simulation, summary }: RiskReport): readonly Figure[] {
  const { messages, formats } = useLanguage();
  const t = messages.risk;
  const { short, exact } = useResultText(simulation.measure);
  const currency = useCurrency();
  const { plan, inputs, measure, trials } = simulation;
  const { percentiles, probability, mean, never } = summary;
  const isBreakeven = measure === "breakeven";
  const unit = isBreakeven ? undefined : currency;
  // For a breakeven these two shares cover all trials, so round them to add up to 100%.
  const [breaking = 0, failing = 0] = roundedShares([trials - never, never], 1);
  const error = (value: number | undefined, format: (value: number) => string): string =>
    value === undefined ? "" : ` ${t.plusMinus({ error: format(value) })}`;
  return [
    ...percentiles
      .filter(({ percent }) => SHOWN_PERCENTILES.includes(percent))
      .map(({ percent, value }) => ({
        id: "percentile" as const,
        label: t.percentile({ percent: String(percent) }),
        value: short(value),
        exact: exact(value),
        unit,
        note: t.atMost({ share: formats.percent(percent / 100) }),
      })),
    ...(probability === undefined
      ? []
      : [
          {
            id: "probability" as const,
            label: t.probability,
            value: formats.percent(isBreakeven ? breaking : probability.value),
            note:
              (isBreakeven ? t.within({ n: mostClients(plan, inputs) }) : t.atLeastZero) +
              error(probability.standardError, formats.percent),
          },
        ]),
    ...(mean === undefined
      ? []
      : [
          {
            id: "mean" as const,
            label: t.mean,
            value: isBreakeven ? formats.tenths(mean.value) : short(mean.value),
            exact: exact(mean.value),
            unit,
            note: ((never > 0 ? t.meanBreaking : "") + error(mean.standardError, formats.error)).trim(),
          },
        ]),
    ...(isBreakeven
      ? [
          {
            id: "neverTrials" as const,
            label: t.neverTrials,
            value: formats.percent(failing),
            note: t.neverNote({ n: formats.amount(never), of: formats.amount(trials) }),
          },
        ]
      : []),
  ];
}
