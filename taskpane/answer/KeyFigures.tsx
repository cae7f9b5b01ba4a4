import type { ReactElement } from "react";
import type { Verdict } from "../../src/engine/decision/Verdict";
import { useLanguage } from "../Language";
import type { Rung } from "../model/evaluate";
import { type Figure, FigureList } from "../ui/FigureList";
import { reached } from "./reached";

type Props = Readonly<{
  verdict: Verdict;
  rungs: readonly Rung[];
  /** Only the three that an answer is given with. */
  main?: boolean;
}>;

export function KeyFigures({ verdict, rungs, main = false }: Props): ReactElement {
  const words = useLanguage().messages.answer;
  const figures = useFigures(verdict, rungs);
  const last = verdict.finalMargin === undefined ? words.unitBreakeven : words.margin;
  const three = [words.breakeven, words.deficit, last];
  return (
    <FigureList label={words.figures} figures={main ? figures.filter(({ label }) => three.includes(label)) : figures} />
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
    { label: words.breakeven, value: client(reached(sustained)), note: kept ? words.breakevenNote : words.neverNote },
    ...(lost ? [{ label: words.firstBreakeven, value: client(reached(first)), note: words.firstBreakevenNote }] : []),
    {
      label: words.unitBreakeven,
      value: client(reached(unit)),
      note: reached(unit) === undefined ? words.unitNeverNote : words.unitBreakevenNote,
    },
    deepest.kind === "without end"
      ? { label: words.deficit, value: "∞", note: words.deficitEndless }
      : {
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
            label: words.margin,
            ...money(finalMargin),
            note: words.marginNote({ n: formats.amount(verdict.clients) }),
          },
        ]),
    ...(firstRung === undefined || lastRung === undefined
      ? []
      : [
          {
            label: words.unitCost,
            value: `${formats.short(firstRung.unitCost)} → ${formats.short(lastRung.unitCost)}`,
            exact: `${formats.amount(firstRung.unitCost)} → ${formats.amount(lastRung.unitCost)}`,
            note: words.unitCostNote({ n: formats.amount(lastRung.deployment) }),
          },
        ]),
    {
      label: words.experts,
      value: `${formats.wholePercent(expertShare.first)} → ${formats.wholePercent(expertShare.last)}`,
      note: words.expertsNote({ n: last }),
    },
  ];
}
