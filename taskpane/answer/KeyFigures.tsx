import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Verdict } from "../../src/engine/decision/Verdict";
import { useLanguage } from "../Language";
import type { Rung } from "../model/evaluate";
import { reached } from "./reached";

type Figure = Readonly<{ label: string; value: string; note: string; exact?: string }>;

type Props = Readonly<{ verdict: Verdict; rungs: readonly Rung[] }>;

export function KeyFigures({ verdict, rungs }: Props): ReactElement {
  const styles = useStyles();
  const { messages } = useLanguage();
  return (
    <dl className={styles.figures} aria-label={messages.answer.figures}>
      {useFigures(verdict, rungs).map(({ label, value, note, exact }) => (
        <div key={label} className={styles.figure} title={exact}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>{value}</dd>
          <dd className={styles.note}>{note}</dd>
        </div>
      ))}
    </dl>
  );
}

function useFigures(verdict: Verdict, rungs: readonly Rung[]): readonly Figure[] {
  const { messages, formats } = useLanguage();
  const words = messages.answer;
  const client = (n: number | undefined): string =>
    n === undefined ? words.never : words.clientNumber(formats.amount(n));
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
          note: deepest.deployment === 0 ? words.deficitBefore : words.deficitAfter(formats.amount(deepest.deployment)),
        },
    ...(finalMargin === undefined
      ? []
      : [{ label: words.margin, ...money(finalMargin), note: words.marginNote(formats.amount(verdict.clients)) }]),
    ...(firstRung === undefined || lastRung === undefined
      ? []
      : [
          {
            label: words.unitCost,
            value: `${formats.short(firstRung.unitCost)} → ${formats.short(lastRung.unitCost)}`,
            exact: `${formats.amount(firstRung.unitCost)} → ${formats.amount(lastRung.unitCost)}`,
            note: words.unitCostNote(formats.amount(lastRung.deployment)),
          },
        ]),
    {
      label: words.experts,
      value: `${formats.wholePercent(expertShare.first)} → ${formats.wholePercent(expertShare.last)}`,
      note: words.expertsNote(last),
    },
  ];
}

const useStyles = makeStyles({
  figures: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(128px, 1fr))",
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
  figure: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  note: { margin: 0, fontSize: tokens.fontSizeBase100, color: tokens.colorNeutralForeground3 },
});
