import { tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Tornado } from "../../../src/engine/risk/tornado";
import { CHART_COLORS } from "../../shared/charts/chartColors";
import { useLanguage } from "../../shared/language/LanguageProvider";
import { tornadoScale } from "./tornadoScale";
import { useInputName } from "./useInputName";

type Props = Readonly<{ tornado: Tornado; width: number; format: (value: number) => string }>;

const ROW = 52;
const NAME = 13;
const TRACK = 19;
const THICK = 12;
const ENDS = 45;
/** Approximate width in pixels of a letter in a name; an ideograph is wider. */
const LETTER = 6.4;
const IDEOGRAPH = 12;

/** A single SVG, so that it can be exported from the pane. It truncates long names; the table shows them in full. */
export function TornadoBars({ tornado, width, format }: Props): ReactElement {
  const { messages } = useLanguage();
  const t = messages.risk;
  const nameOf = useInputName();
  const place = tornadoScale(tornado);
  const at = (value: number): number => place(value) * width;
  const likely = at(tornado.likely);
  const height = ROW * tornado.bars.length;
  const barLabels = tornado.bars.map(({ input, atLow, atHigh }) =>
    t.tornadoBar({ input: nameOf(input), low: format(atLow), high: format(atHigh) }),
  );
  return (
    <svg
      width={width}
      height={height}
      direction="ltr"
      role="img"
      aria-label={[t.tornadoTitle, ...barLabels].join(messages.undo.between)}
      style={{ display: "block", maxWidth: "100%" }}
    >
      {tornado.bars.map(({ input, atLow, atHigh }, index) => (
        <g key={input} transform={`translate(0 ${index * ROW})`} fontSize="12" fill={tokens.colorNeutralForeground2}>
          <text y={NAME} fill={tokens.colorNeutralForeground1}>
            <title>{nameOf(input)}</title>
            {fitting(nameOf(input), width)}
          </text>
          <rect y={TRACK} width={width} height={THICK} fill={tokens.colorNeutralBackground3} />
          <rect {...between(at(atLow), likely)} y={TRACK + 1} height={THICK - 2} fill={CHART_COLORS.contribution} />
          <rect {...between(at(atHigh), likely)} y={TRACK + 1} height={THICK - 2} fill={CHART_COLORS.cost} />
          <rect x={likely - 1} y={TRACK} width="2" height={THICK} fill={tokens.colorNeutralForeground1} />
          <text y={ENDS}>{format(Math.min(atLow, atHigh))}</text>
          <text x={width} y={ENDS} textAnchor="end">
            {format(Math.max(atLow, atHigh))}
          </text>
        </g>
      ))}
    </svg>
  );
}

const between = (from: number, to: number): Readonly<{ x: number; width: number }> => ({
  x: Math.min(from, to),
  width: Math.abs(to - from),
});

function fitting(name: string, width: number): string {
  const letters = Array.from(name);
  const wide = (letter: string): number => (letter > "\u2e7f" ? IDEOGRAPH : LETTER);
  let room = width - IDEOGRAPH;
  const shown = letters.findIndex((letter) => {
    room -= wide(letter);
    return room < 0;
  });
  return shown < 0 ? name : `${letters.slice(0, shown).join("")}…`;
}
