import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Lever } from "../../../src/engine/decision/Verdict";
import { useLanguage } from "../../shared/language/LanguageProvider";

/** Lists what would have to change: each lever on its own, the nearest first. */
export function LeverList({ levers }: Readonly<{ levers: readonly Lever[] }>): ReactElement | null {
  const styles = useStyles();
  const { messages } = useLanguage();
  const shown = useLevers(levers);
  if (shown.length === 0) return null;
  return (
    <section>
      <h2 className={styles.title}>{messages.levers.title({ count: shown.length })}</h2>
      <ul className={styles.list}>
        {shown.map(({ figure, change }) => (
          <li key={figure} className={styles.lever}>
            <span>{figure}</span>
            <strong className={styles.change}>{change}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}

function useLevers(levers: readonly Lever[]): readonly Readonly<{ figure: string; change: string }>[] {
  const { messages, formats } = useLanguage();
  const t = messages.levers;
  return levers.map((lever) => {
    switch (lever.kind) {
      case "prices":
        return { figure: t.prices, change: t.up({ share: formats.finePercent(lever.to - 1) }) };
      case "non-recurring":
        return { figure: t.nonRecurring, change: `${formats.amount(lever.from)} → ${formats.amount(lever.to)}` };
      case "driver": {
        const format = lever.column === "Slope" ? formats.finePercent : formats.amount;
        return {
          figure: t.columns[lever.column]({ driver: lever.driver }),
          change: `${format(lever.from)} → ${format(lever.to)}`,
        };
      }
    }
  });
}

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: "none", margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0 },
  lever: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  change: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
});
