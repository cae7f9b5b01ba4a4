import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { RiskReport } from "../../src/engine/risk/results/RiskReport";
import { CHART_COLORS } from "../charts/chartColors";
import { useLanguage } from "../Language";
import { DecidersTable } from "./DecidersTable";
import { tornadoScale } from "./tornadoScale";
import { useResultText } from "./useResultText";
import { useInputName } from "./useInputName";

/** A bar an input: from the result at its low to that at its high, beside what the likely plan comes to. */
export function TornadoChart({ report }: Readonly<{ report: RiskReport }>): ReactElement {
  const styles = useStyles();
  const { messages } = useLanguage();
  const words = messages.risk;
  const nameOf = useInputName();
  const { tornado, simulation } = report;
  const { short } = useResultText(simulation.measure);
  const at = tornadoScale(tornado);
  const likely = at(tornado.likely);
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.title}>{words.tornadoTitle}</figcaption>
      <p className={styles.note}>{words.tornadoNote({ likely: short(tornado.likely) })}</p>
      <ul className={styles.legend} aria-hidden="true">
        <li>
          <Swatch color={CHART_COLORS.contribution} /> {words.atLow}
        </li>
        <li>
          <Swatch color={CHART_COLORS.cost} /> {words.atHigh}
        </li>
      </ul>
      <ul className={styles.bars}>
        {tornado.bars.map(({ input, atLow, atHigh }) => (
          <li
            key={input}
            aria-label={words.tornadoBar({ input: nameOf(input), low: short(atLow), high: short(atHigh) })}
          >
            <div className={styles.name}>{nameOf(input)}</div>
            <div className={styles.track}>
              <Piece from={at(atLow)} to={likely} color={CHART_COLORS.contribution} />
              <Piece from={at(atHigh)} to={likely} color={CHART_COLORS.cost} />
              <span className={styles.likely} style={{ insetInlineStart: percent(likely) }} />
            </div>
            <div className={styles.ends}>
              <span>{short(Math.min(atLow, atHigh))}</span>
              <span>{short(Math.max(atLow, atHigh))}</span>
            </div>
          </li>
        ))}
      </ul>
      <DecidersTable report={report} />
    </figure>
  );
}

const percent = (share: number): string => `${100 * share}%`;

function Piece({ from, to, color }: Readonly<{ from: number; to: number; color: string }>): ReactElement {
  const styles = useStyles();
  const place = { insetInlineStart: percent(Math.min(from, to)), width: percent(Math.abs(to - from)) };
  return <span className={styles.piece} style={{ ...place, backgroundColor: color }} />;
}

function Swatch({ color }: Readonly<{ color: string }>): ReactElement {
  const styles = useStyles();
  return <span className={styles.swatch} style={{ backgroundColor: color }} />;
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
  bars: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  name: { overflowWrap: "anywhere" },
  track: { position: "relative", height: "12px", backgroundColor: tokens.colorNeutralBackground3, overflow: "hidden" },
  piece: { position: "absolute", top: "1px", bottom: "1px" },
  likely: {
    position: "absolute",
    top: 0,
    bottom: 0,
    width: "2px",
    marginInlineStart: "-1px",
    backgroundColor: tokens.colorNeutralForeground1,
  },
  ends: { display: "flex", justifyContent: "space-between", color: tokens.colorNeutralForeground2 },
});
