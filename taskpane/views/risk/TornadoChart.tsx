import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useRef } from "react";
import type { RiskReport } from "../../../src/engine/risk/statistics/RiskReport";
import { CHART_COLORS } from "../../shared/charts/chartColors";
import { ChartMenu } from "../../shared/charts/ChartMenu";
import { useWidth } from "../../shared/charts/useWidth";
import { useLanguage } from "../../shared/language/LanguageProvider";
import { DecidersTable } from "./DecidersTable";
import { TornadoBars } from "./TornadoBars";
import { tornadoPicture } from "./tornadoPicture";
import { useInputName } from "./useInputName";
import { useResultText } from "./useResultText";

/** One bar per input: from the result at its low to the result at its high, around the result of the likely plan. */
export function TornadoChart({ report }: Readonly<{ report: RiskReport }>): ReactElement {
  const styles = useStyles();
  const t = useLanguage().messages.risk;
  const figure = useRef<HTMLElement>(null);
  const { ref, width } = useWidth();
  const nameOf = useInputName();
  const { simulation } = report;
  const tornado = {
    ...report.tornado,
    bars: report.tornado.bars.map((bar) => ({ ...bar, input: nameOf(bar.input) })),
  };
  const { short } = useResultText(simulation.measure);
  const ends = [
    { label: t.atLow, color: CHART_COLORS.contribution },
    { label: t.atHigh, color: CHART_COLORS.cost },
  ];
  return (
    <figure ref={figure} className={styles.figure}>
      <figcaption className={styles.title}>{t.tornadoTitle}</figcaption>
      <p className={styles.note}>{t.tornadoNote({ likely: short(tornado.likely) })}</p>
      <ul className={styles.legend} aria-hidden="true">
        {ends.map(({ label, color }) => (
          <li key={label}>
            <span className={styles.swatch} style={{ backgroundColor: color }} /> {label}
          </li>
        ))}
      </ul>
      <div ref={ref}>
        <TornadoBars tornado={tornado} width={width} format={short} />
      </div>
      <div className={styles.below}>
        <DecidersTable report={report} />
        <ChartMenu figure={figure} title={t.tornadoTitle} legend={ends} picture={() => tornadoPicture(tornado, t)} />
      </div>
    </figure>
  );
}

const useStyles = makeStyles({
  figure: { margin: 0, minWidth: 0 },
  title: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  legend: {
    display: "flex",
    columnGap: tokens.spacingHorizontalM,
    listStyleType: "none",
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  swatch: { display: "inline-block", width: "12px", height: "8px", borderRadius: "1px" },
  below: { position: "relative", paddingInlineEnd: "28px" },
});
