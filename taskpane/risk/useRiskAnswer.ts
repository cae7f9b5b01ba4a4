import { mostClients } from "../../src/engine/risk/allowedBetween";
import type { RiskReport } from "../../src/engine/risk/results/RiskReport";
import { useLanguage } from "../Language";

/** One sentence: how sure, and what decides. */
export function useRiskAnswer({ simulation, summary, rankCorrelations }: RiskReport): string {
  const { messages, formats } = useLanguage();
  const words = messages.risk;
  const { plan, inputs, measure } = simulation;
  const chance = formats.percent(summary.chance?.chance ?? 0);
  const strength = ({ correlation = 0 }: (typeof rankCorrelations)[number]): number => Math.abs(correlation);
  const decider = [...rankCorrelations].sort((a, b) => strength(b) - strength(a))[0];
  const decides = decider === undefined || strength(decider) === 0 ? "." : words.decides(decider.input);
  switch (measure) {
    case "breakeven":
      return words.breakevenAnswer(formats.amount(mostClients(plan, inputs)), chance) + decides;
    case "margin":
      return words.marginAnswer(chance) + decides;
    case "presentvalue":
      return words.valueAnswer(chance) + decides;
    case "peakfunding": {
      const p90 = summary.percentiles.find(({ percent }) => percent === 90)?.value ?? 0;
      return words.fundingAnswer(formats.short(p90)) + decides;
    }
  }
}
