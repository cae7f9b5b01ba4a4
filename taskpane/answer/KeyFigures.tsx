import type { ReactElement } from "react";
import type { CompiledPlan } from "../../src/engine/cost/compile";
import type { Verdict } from "../../src/engine/decision/Verdict";
import { useLanguage } from "../Language";
import type { Rung } from "../model/evaluate";
import { type Figure, FigureList } from "../ui/FigureList";
import { reached } from "./reached";

type Props = Readonly<{
  compiled: CompiledPlan;
  verdict: Verdict;
  rungs: readonly Rung[];
  /** Only the three that an answer is given with. */
  main?: boolean;
}>;

export function KeyFigures({ compiled, verdict, rungs, main = false }: Props): ReactElement {
  const words = useLanguage().messages.answer;
  const figures = useFigures(verdict, rungs);
  const three = ["breakeven", "deficit", verdict.finalMargin === undefined ? "unitBreakeven" : "margin"];
  return (
    <FigureList
      label={words.figures}
      figures={main ? figures.filter(({ id }) => three.includes(id)) : figures}
      subject={{ compiled }}
      headline={main}
    />
  );
}

function useFigures(verdict: Verdict, rungs: readonly Rung[]): readonly Figure[] {
  const { messages, formats } = useLanguage();
  const words = messages.answer;
  const client = (n: number | undefined): string =>
    n === undefined ? words.never : words.clientNumber({ n: formats.amount(n) });
  const money = (amount: number): Pick<Figure, "value" | "exact"> => ({
    value: formats.short(amount),
    exact: formats.amount(amount),
  });
  const { sustained, first, unit, deepest, finalMargin, expertShare } = verdict;
  const firstRung = rungs[0];
  const lastRung = rungs.find(({ deployment }) => deployment === expertShare.lastShown);
  const last = formats.amount(expertShare.lastShown);
  const kept = reached(sustained) !== undefined;
  const lost = reached(first) !== reached(sustained);
  return [
    {
      id: "breakeven",
      label: words.breakeven,
      value: client(reached(sustained)),
      note: kept ? words.breakevenNote : words.neverNote,
    },
    ...(lost
      ? [
          {
            id: "firstBreakeven" as const,
            label: words.firstBreakeven,
            value: client(reached(first)),
            note: words.firstBreakevenNote,
          },
        ]
      : []),
    {
      id: "unitBreakeven",
      label: words.unitBreakeven,
      value: client(reached(unit)),
      note: reached(unit) === undefined ? words.unitNeverNote : words.unitBreakevenNote,
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
    ...(finalMargin === undefined
      ? []
      : [
          {
            id: "margin" as const,
            label: words.margin,
            ...money(finalMargin),
            note: words.marginNote({ n: formats.amount(verdict.clients) }),
          },
        ]),
    ...(firstRung === undefined || lastRung === undefined
      ? []
      : [
          {
            id: "unitCost" as const,
            label: words.unitCost,
            value: `${formats.short(firstRung.unitCost)} → ${formats.short(lastRung.unitCost)}`,
            exact: `${formats.amount(firstRung.unitCost)} → ${formats.amount(lastRung.unitCost)}`,
            note: words.unitCostNote({ n: formats.amount(lastRung.deployment) }),
          },
        ]),
    {
      id: "experts",
      label: words.experts,
      value: `${formats.wholePercent(expertShare.first)} → ${formats.wholePercent(expertShare.last)}`,
      note: words.expertsNote({ n: last }),
    },
  ];
}
