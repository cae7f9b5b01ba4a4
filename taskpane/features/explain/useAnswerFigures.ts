import type { Verdict } from "../../../src/engine/decision/Verdict";
import { useLanguage } from "../../shared/language/LanguageProvider";
import { useMoney } from "../../shared/numbers/CurrencyContext";
import type { Figure } from "./FigureList";
import { deploymentReached } from "../../shared/figures/deploymentReached";

type Answer = Pick<Verdict, "sustained" | "deepest" | "finalMargin" | "clients">;

/**
 * The main figures of the answer, for the sheet and for what-if values. A plan without a last client has no final
 * margin.
 */
export function useAnswerFigures({ sustained, deepest, finalMargin, clients }: Answer): Readonly<{
  breakeven: Figure;
  deficit: Figure;
  margin: Figure | undefined;
}> {
  const { messages, formats } = useLanguage();
  const t = messages.answer;
  const n = deploymentReached(sustained);
  const money = useMoney();
  return {
    breakeven: {
      id: "breakeven",
      label: t.breakeven,
      value: n === undefined ? t.never : t.clientNumber({ n: formats.amount(n) }),
      note: n === undefined ? t.neverNote : t.breakevenNote,
    },
    deficit:
      deepest.kind === "without end"
        ? { id: "deficit", label: t.deficit, value: "∞", note: t.deficitEndless }
        : {
            id: "deficit",
            label: t.deficit,
            ...money(deepest.margin),
            note:
              deepest.deployment === 0 ? t.deficitBefore : t.deficitAfter({ n: formats.amount(deepest.deployment) }),
          },
    margin:
      finalMargin === undefined
        ? undefined
        : {
            id: "margin",
            label: t.margin,
            ...money(finalMargin),
            note: t.marginNote({ n: formats.amount(clients) }),
          },
  };
}
