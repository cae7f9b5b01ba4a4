import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CompiledPlan } from "../../../src/engine/cost/compile";
import { focusOrSpread, type Side } from "../../../src/engine/decision/focusOrSpread";
import { deploymentReached } from "../../shared/figures/deploymentReached";
import { isQuick } from "../../shared/jobs/isQuick";
import { useJob } from "../../shared/jobs/useJob";
import { useAmount } from "../../shared/numbers/CurrencyContext";
import { useLanguage } from "../../shared/language/LanguageProvider";
import { AmountsIn } from "../../shared/ui/AmountsIn";
import { Reading } from "../../shared/ui/Reading";
import { StaleArea } from "../../shared/ui/StaleArea";

type Props = Readonly<{ compiled: CompiledPlan; stale: boolean }>;

/** Focus or spread: the value of staying in one industry. */
export function ComparePanel({ compiled, stale }: Props): ReactElement {
  const styles = useStyles();
  const { messages, formats } = useLanguage();
  const t = messages.compare;
  const amount = useAmount();
  // The comparison judges two more plans, so the answer does not wait for it.
  const { latest, computing } = useJob("focusOrSpread", compiled.plan, {
    isQuick: isQuick(compiled.plan),
    runHere: () => focusOrSpread(compiled),
  });
  if (latest === undefined) return <Reading />;
  const { output: comparison } = latest;
  const former = stale || computing;
  if (comparison === undefined) {
    // The newest plan may have what the former plan was missing.
    if (computing) return <Reading />;
    return (
      <>
        {stale ? <p className={styles.stale}>{messages.answer.stale}</p> : null}
        <p>{compiled.clients === Infinity ? t.unlimited : t.tooFew}</p>
      </>
    );
  }
  const { industries, transfer, focus, spread } = comparison;
  const difference = focus.margin - spread.margin;
  const client = (side: Side): string => {
    const n = deploymentReached(side.sustained);
    return n === undefined ? messages.answer.never : messages.answer.clientNumber({ n: formats.amount(n) });
  };
  return (
    <section className={styles.panel}>
      <h2 className={styles.title}>{t.title}</h2>
      {former ? <p className={styles.stale}>{messages.answer.stale}</p> : null}
      <p className={styles.text}>{t.text({ industries, transfer: formats.percent(transfer) })}</p>
      <StaleArea stale={former}>
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                <td />
                <th scope="col">{t.focus}</th>
                <th scope="col">{t.spread({ industries })}</th>
              </tr>
            </thead>
            <tbody>
              <tr>
                <th scope="row">{t.breakeven}</th>
                <td>{client(focus)}</td>
                <td>{client(spread)}</td>
              </tr>
              <tr>
                <th scope="row">{t.margin}</th>
                <td title={formats.amount(focus.margin)}>{formats.short(focus.margin)}</td>
                <td title={formats.amount(spread.margin)}>{formats.short(spread.margin)}</td>
              </tr>
            </tbody>
          </table>
        </div>
        <AmountsIn />
        <p className={styles.answer}>
          {difference === 0
            ? t.noDifference
            : difference > 0
              ? t.difference({ amount: amount(difference) })
              : t.loss({ amount: amount(-difference) })}
        </p>
      </StaleArea>
      <p className={styles.text}>{t.assumption}</p>
    </section>
  );
}

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  stale: { margin: 0, fontSize: tokens.fontSizeBase200, fontStyle: "italic" },
  answer: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  scroll: { overflowX: "auto" },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
    "& th, & td": { padding: "6px 4px", textAlign: "right", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
    "& tbody th": { textAlign: "left", fontWeight: tokens.fontWeightRegular },
  },
});
