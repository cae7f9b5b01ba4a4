/** How sure a plan is, in one English sentence, and what decides. */
import { mostClients } from "../../engine/risk/allowedBetween";
import type { RiskReport } from "../../engine/risk/results/RiskReport";
import { amountText } from "./amountText";

export function riskSentence(report: RiskReport): string {
  const decider = strongest(report);
  return `${answer(report)}${decider === undefined ? "" : `; ${decider} decides most`}.`;
}

function answer({ simulation, summary }: RiskReport): string {
  const chance = percentText(summary.chance?.chance ?? 0);
  switch (simulation.measure) {
    case "breakeven":
      return `Economical by client ${amountText(mostClients(simulation.plan, simulation.inputs))} with ${chance} chance`;
    case "margin":
      return `A margin of 0 or more with ${chance} chance`;
    case "presentvalue":
      return `Worth 0 or more today with ${chance} chance`;
    case "peakfunding": {
      const most = summary.percentiles.find(({ percent }) => percent === 90)?.value ?? 0;
      return `In nine of ten trials no more than ${amountText(most)} is ever out`;
    }
  }
}

/** The input whose rank correlation with the result is greatest; none where nothing moves it. */
function strongest({ rankCorrelations }: RiskReport): string | undefined {
  const found = rankCorrelations.reduce<(typeof rankCorrelations)[number] | undefined>(
    (best, one) => (Math.abs(one.correlation ?? 0) > Math.abs(best?.correlation ?? 0) ? one : best),
    undefined,
  );
  return found?.input;
}

/** One decimal, never rounded to certainty: 99.97 % is not 100 %. */
export function percentText(share: number): string {
  const tenths = Math.round(share * 1000) / 10;
  if (share > 0 && tenths === 0) return "under 0.1\u00a0%";
  if (share < 1 && tenths === 100) return "over 99.9\u00a0%";
  return `${tenths}\u00a0%`;
}
