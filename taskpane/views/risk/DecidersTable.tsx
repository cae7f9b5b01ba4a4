import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { RiskReport } from "../../../src/engine/risk/statistics/RiskReport";
import { useLanguage } from "../../shared/language/LanguageProvider";
import { useResultText } from "./useResultText";
import { useInputName } from "./useInputName";

/** The figures behind the tornado chart, and how strongly each input influenced the trials. */
export function DecidersTable({ report }: Readonly<{ report: RiskReport }>): ReactElement {
  const styles = useStyles();
  const { messages, formats } = useLanguage();
  const words = messages.risk;
  const { plain } = useResultText(report.simulation.measure);
  const correlations = new Map(report.rankCorrelations.map(({ input, correlation }) => [input, correlation]));
  const nameOf = useInputName();
  const strength = (input: string): string => {
    const correlation = correlations.get(input);
    return correlation === undefined ? words.none : formats.correlation(correlation);
  };
  return (
    <details className={styles.details}>
      <summary>{messages.charts.asTable}</summary>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.input}</th>
              <th scope="col">{words.resultAtLow}</th>
              <th scope="col">{words.resultAtHigh}</th>
              <th scope="col">{words.correlation}</th>
            </tr>
          </thead>
          <tbody>
            {report.tornado.bars.map(({ input, atLow, atHigh }) => (
              <tr key={input}>
                <th scope="row">{nameOf(input)}</th>
                <td>{plain(atLow)}</td>
                <td>{plain(atHigh)}</td>
                <td>{strength(input)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

const useStyles = makeStyles({
  scroll: { overflowX: "auto" },
  details: {
    marginTop: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    "& summary": { cursor: "pointer", width: "fit-content" },
  },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
    "& th, & td": { textAlign: "right", padding: "2px 4px", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
    "& th:first-child": { textAlign: "left" },
    "& th": { fontWeight: tokens.fontWeightRegular },
  },
});
