import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { ExplainButton } from "../../features/explain/ExplainButton";
import { ExplainSlot } from "../../features/explain/ExplainSlot";
import type { ClientFigure } from "../../shared/figures/explain/FigureId";
import { useExplained } from "../../features/explain/useExplained";
import type { PlanInCells } from "../../shared/jobs/useAnswered";
import { useLanguage } from "../../shared/language/LanguageProvider";
import { AmountsIn } from "../../shared/ui/AmountsIn";
import type { ProfileView } from "../../shared/figures/priceCorridor";

type Props = Readonly<{ answered: PlanInCells; profiles: readonly ProfileView[] }>;

/**
 * One row per client: what it can pay, its price, how soon that pays back, and from which client on the price floor is
 * no higher.
 */
export function ProfileTable({ answered, profiles }: Props): ReactElement {
  const styles = useStyles();
  const { messages, formats } = useLanguage();
  const t = messages.clients;
  const explained = useExplained();
  const names: Readonly<Record<ClientFigure, string>> = {
    canPay: t.canPay,
    clientPayback: t.paysBack,
    threshold: t.from,
  };
  const heading = (id: ClientFigure): ReactElement => (
    <th scope="col">
      <span className={styles.heading}>
        {names[id]}
        {explained.actions === undefined ? null : <ExplainButton figure={names[id]} explained={explained} />}
      </span>
    </th>
  );
  const ceiling = ({ ceiling: found }: ProfileView): string =>
    found.kind === "found" ? formats.short(found.price) : found.kind === "loses" ? t.loses : t.unbounded;
  const payback = ({ payback: found }: ProfileView): string =>
    found === undefined ? t.noPrice : found.kind === "reached" ? t.years({ n: formats.tenths(found.years) }) : t.never;
  const threshold = ({ threshold: found, beyond }: ProfileView): string => {
    if (found === undefined) return t.noPrice;
    if (found.kind === "reached") return formats.amount(found.deployment);
    return beyond === undefined ? t.never : t.notListed({ n: formats.amount(beyond) });
  };
  return (
    <div>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t.client}</th>
              {heading("canPay")}
              <th scope="col">{t.yourPrice}</th>
              {heading("clientPayback")}
              {heading("threshold")}
            </tr>
          </thead>
          <tbody>
            {profiles.map((one) => (
              <tr key={one.name} className={one.price === undefined ? styles.noPrice : undefined}>
                <th scope="row">
                  {one.name}
                  {one.price === undefined ? <div className={styles.why}>{t.noSegment}</div> : null}
                </th>
                <td title={one.ceiling.kind === "found" ? formats.amount(one.ceiling.price) : undefined}>
                  {ceiling(one)}
                </td>
                <td>{one.price === undefined ? t.noPrice : formats.short(one.price)}</td>
                <td>{payback(one)}</td>
                <td>{threshold(one)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <AmountsIn />
      {(Object.keys(names) as ClientFigure[]).map((id) => (
        <ExplainSlot key={id} id={id} figure={names[id]} subject={{ ...answered, profiles }} explained={explained} />
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  noPrice: { color: tokens.colorNeutralForeground3 },
  why: { fontSize: tokens.fontSizeBase100 },
  // Keep the icon on the first line of a heading that wraps.
  heading: {
    display: "flex",
    alignItems: "start",
    justifyContent: "end",
    // The button's touch area is larger than its icon. The negative margin lets five columns fit into 320 px.
    "& button": { margin: "0 -3px 0 -5px" },
  },
  scroll: { overflowX: "auto" },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    "& th, & td": {
      padding: "5px 2px",
      // Keep a figure and its unit together: "5.8" above "万" looks like another figure. Chinese headings break at
      // U+200B.
      wordBreak: "keep-all",
      textAlign: "right",
      verticalAlign: "top",
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    "& th": { fontWeight: tokens.fontWeightRegular },
    "& thead th": {
      color: tokens.colorNeutralForeground2,
      fontSize: tokens.fontSizeBase100,
      lineHeight: tokens.lineHeightBase200,
    },
    "& th:first-child": { textAlign: "left", paddingLeft: 0, overflowWrap: "break-word" },
  },
});
