import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { RiskReport } from "../../../src/engine/risk/statistics/RiskReport";
import { useTableStyles } from "../../shared/charts/useTableStyles";
import { useLanguage } from "../../shared/language/LanguageProvider";
import { useResultText } from "./useResultText";
import { useInputName } from "./useInputName";

/** The figures behind the tornado chart, and how strongly each input influenced the trials. */
export function DecidersTable({ report }: Readonly<{ report: RiskReport }>): ReactElement {
  const styles = useStyles();
  const tableStyles = useTableStyles();
  const { messages, formats } = useLanguage();
  const t = messages.risk;
  const { plain } = useResultText(report.simulation.measure);
  const correlations = new Map(report.rankCorrelations.map(({ input, correlation }) => [input, correlation]));
  const nameOf = useInputName();
  const strength = (input: string): string => {
    const correlation = correlations.get(input);
    return correlation === undefined ? t.none : formats.correlation(correlation);
  };
  return (
    <details className={mergeClasses(tableStyles.details, styles.details)}>
      <summary>{messages.charts.asTable}</summary>
      <div className={tableStyles.scroll}>
        <table className={tableStyles.table}>
          <thead>
            <tr>
              <th scope="col">{t.input}</th>
              <th scope="col">{t.resultAtLow}</th>
              <th scope="col">{t.resultAtHigh}</th>
              <th scope="col">{t.correlation}</th>
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

const useStyles = makeStyles({ details: { marginTop: tokens.spacingVerticalS } });
