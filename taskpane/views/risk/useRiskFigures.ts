import { mostClients } from "../../../src/engine/risk/truncationBounds";
import { isOrdinal } from "../../../src/engine/risk/trial/Measure";
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
  const counted = isOrdinal(measure);
  const unit = counted ? undefined : currency;
  const reached =
    measure === "payback"
      ? { within: t.withinHorizon, mean: t.meanPayingBack, never: t.neverPayingBack }
      : { within: t.within({ n: mostClients(plan, inputs) }), mean: t.meanBreaking, never: t.neverNote };
  // For a breakeven or payback these two shares cover all trials, so round them to add up to 100%.
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
            value: formats.percent(counted ? breaking : probability.value),
            note: (counted ? reached.within : t.atLeastZero) + error(probability.standardError, formats.percent),
          },
        ]),
    ...(mean === undefined
      ? []
      : [
          {
            id: "mean" as const,
            label: t.mean,
            value: counted ? formats.tenths(mean.value) : short(mean.value),
            exact: exact(mean.value),
            unit,
            note: ((never > 0 ? reached.mean : "") + error(mean.standardError, formats.error)).trim(),
          },
        ]),
    ...(counted
      ? [
          {
            id: "neverTrials" as const,
            label: t.neverTrials,
            value: formats.percent(failing),
            note: reached.never({ n: formats.amount(never), of: formats.amount(trials) }),
          },
        ]
      : []),
  ];
}
