/** One sentence on the probability of success and on the input that affects it most. */
import { isOrdinal } from "../../engine/risk/trial/Measure";
import { mostClients } from "../../engine/risk/truncationBounds";
import type { RiskReport } from "../../engine/risk/statistics/RiskReport";
import type { VerdictMessages } from "../../i18n/en/verdict";
import { inputText } from "./inputText";
import type { LanguageCode } from "../../i18n/languages";
import { messagesFor } from "./messagesFor";

export function riskSentence(report: RiskReport, language: LanguageCode = "en"): string {
  const t = messagesFor(language).risk;
  const input = mostlyNever(report) ? undefined : strongest(report);
  const answerText = answer(report, t);
  return input === undefined
    ? t.sentence({ answer: answerText })
    : t.decided({ answer: answerText, input: inputText(input, language) });
}

function answer({ simulation, summary }: RiskReport, t: VerdictMessages["risk"]): string {
  const chance = probabilityText(summary.probability?.value ?? 0, t);
  switch (simulation.measure) {
    case "breakeven": {
      const client = mostClients(simulation.plan, simulation.inputs);
      return client === Infinity ? t.endless({ chance }) : t.breakeven({ client, chance });
    }
    case "margin":
      return t.margin({ chance });
    case "npv":
      return t.npv({ chance });
    case "payback":
      return t.payback({ chance });
    case "peakfunding":
      return t.peakfunding({
        amount: summary.percentiles.find(({ percent }) => percent === 90)?.value ?? 0,
      });
  }
}

/** Trials that never break even or pay back all tie, so their ranks say nothing. */
const mostlyNever = ({ simulation, summary }: RiskReport): boolean =>
  isOrdinal(simulation.measure) && (summary.probability?.value ?? 0) < 0.05;

/** The input with the strongest rank correlation to the result; undefined when no input affects it. */
function strongest({ rankCorrelations }: RiskReport): string | undefined {
  const found = rankCorrelations.reduce<(typeof rankCorrelations)[number] | undefined>(
    (best, one) => (Math.abs(one.correlation ?? 0) > Math.abs(best?.correlation ?? 0) ? one : best),
    undefined,
  );
  return found?.input;
}

/** One decimal, never rounded up to certainty: 99.97% does not become 100%. */
function probabilityText(share: number, t: VerdictMessages["risk"]): string {
  const tenths = Math.round(share * 1000) / 10;
  if (share > 0 && tenths === 0) return t.under({ share: 0.001 });
  if (share < 1 && tenths === 100) return t.over({ share: 0.999 });
  return t.probability({ share });
}
