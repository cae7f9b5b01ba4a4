import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useMemo } from "react";
import { breakdown } from "../../../src/engine/cost/breakdown";
import type { CompiledPlan } from "../../../src/engine/cost/compile";
import { useLanguage } from "../../shared/language/LanguageProvider";
import { AmountsIn } from "../../shared/ui/AmountsIn";
import { roundedShares } from "../../shared/numbers/roundedShares";

type Props = Readonly<{ compiled: CompiledPlan; last: number }>;

/** By driver: the cost at the first and at the last client, and the share of the cumulative cost. */
export function BreakdownTable({ compiled, last }: Props): ReactElement {
  const styles = useStyles();
  const { messages, formats } = useLanguage();
  const t = messages.result;
  const [first, whole] = useMemo(() => [breakdown(compiled, 1), breakdown(compiled, last)], [compiled, last]);
  const shares = roundedShares(
    whole.rows.map(({ totalCost }) => totalCost),
    0,
  );
  const share = (part: number): string => (whole.totalCost === 0 ? "–" : formats.wholePercent(part));
  const money = (amount: number): ReactElement => <td title={formats.amount(amount)}>{formats.short(amount)}</td>;
  return (
    <section>
      <h2 className={styles.title}>{t.title}</h2>
      <p className={styles.note}>{t.note}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t.driver}</th>
            <th scope="col">{t.client({ n: formats.amount(1) })}</th>
            <th scope="col">{t.client({ n: formats.amount(last) })}</th>
            <th scope="col">{t.share}</th>
          </tr>
        </thead>
        <tbody>
          {whole.rows.map(({ driver, unitCost, totalCost }, index) => (
            <tr key={driver}>
              <th scope="row">{driver}</th>
              {money(first.rows[index]?.unitCost ?? 0)}
              {money(unitCost)}
              <td title={formats.amount(totalCost)}>{share(shares[index] ?? 0)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t.total}</th>
            {money(first.unitCost)}
            {money(whole.unitCost)}
            <td title={formats.amount(whole.totalCost)}>{share(1)}</td>
          </tr>
        </tfoot>
      </table>
      <AmountsIn />
    </section>
  );
}

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  table: {
    width: "100%",
    marginTop: tokens.spacingVerticalS,
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    "& th, & td": {
      padding: "4px",
      wordBreak: "keep-all",
      textAlign: "right",
      verticalAlign: "bottom",
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    // Beside wide figures a name wraps between words, and within a word only if the word is too long.
    "& th:first-child": { textAlign: "left", minWidth: "72px", overflowWrap: "anywhere" },
    "& tbody th": { fontWeight: tokens.fontWeightRegular },
    "& tfoot :is(th, td)": { fontWeight: tokens.fontWeightSemibold },
  },
});
