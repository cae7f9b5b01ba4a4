import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PeriodLength } from "../../../src/engine/time/fiscalPeriods";
import type { CashPeriod } from "../../../src/engine/time/periods";
import type { Timeline } from "../../shared/figures/timeline";
import { useLanguage } from "../../shared/language/LanguageProvider";
import { AmountsIn } from "../../shared/ui/AmountsIn";
import { usePeriodName } from "./usePeriodName";

type Props = Readonly<{ timeline: Timeline; by: PeriodLength }>;

const LINES = [
  "revenue",
  "deploymentCost",
  "runCost",
  "overhead",
  "nonRecurring",
  "tax",
  "net",
  "cumulative",
] as const satisfies readonly (keyof CashPeriod)[];
type Line = (typeof LINES)[number];

/** Lines that are shown although all of their amounts are 0. */
const ALWAYS: readonly Line[] = ["revenue", "deploymentCost", "net", "cumulative"];

/** Cash by period, one line for each amount that the plan has. Costs are positive, as PERIODS returns them. */
export function PeriodTable({ timeline: { periods, startDate }, by }: Props): ReactElement {
  const styles = useStyles();
  const { messages, formats } = useLanguage();
  const t = messages.time;
  const nameOf = usePeriodName(startDate);
  const shown = periods[by];
  const lines = LINES.filter((line) => ALWAYS.includes(line) || shown.some((period) => period[line] !== 0));
  const title = startDate === undefined ? t.tableTitle[by] : t.fiscalTableTitle[by];
  return (
    <div>
      {/* A keyboard scrolls a region that has the focus. */}
      <div className={styles.scroll} role="region" aria-label={title} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t.period}</th>
              {shown.map((period) => (
                <th key={period.name} scope="col">
                  {nameOf(period)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line} className={mergeClasses(line === "net" && styles.net)}>
                <th scope="row">{t.lines[line]}</th>
                {shown.map((period) => (
                  <td key={period.name} title={formats.amount(period[line])}>
                    {formats.short(period[line])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <AmountsIn />
    </div>
  );
}

const useStyles = makeStyles({
  scroll: { overflowX: "auto" },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    "& th, & td": {
      padding: "4px",
      whiteSpace: "nowrap",
      textAlign: "right",
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    "& th": { fontWeight: tokens.fontWeightRegular },
    "& thead th": { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase100 },
    // The names of the lines stay in sight while the periods are scrolled.
    "& th:first-child": {
      position: "sticky",
      left: 0,
      textAlign: "left",
      paddingLeft: 0,
      backgroundColor: tokens.colorNeutralBackground1,
    },
  },
  net: {
    "& :is(th, td)": { fontWeight: tokens.fontWeightSemibold, borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  },
});
