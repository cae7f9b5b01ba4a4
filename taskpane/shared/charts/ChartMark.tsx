import { tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { MARGIN, type Point, type Scale, type Size } from "./chartScale";

export type Mark = Readonly<{
  label: string;
  /** What it is called where it does not stand beside its line, if the label alone says too little there. */
  name?: string;
  color: string;
  at: Point;
  side: "above" | "below";
}>;

/** Where a label stands beside its point, so that the line leaves it alone. */
export type LabelAnchor = "left" | "right" | "none";

type Props = Readonly<{ mark: Mark; lean?: LabelAnchor; x: Scale; y: Scale; size: Size }>;

/** Pixels a letter of the label takes, at most; a Chinese character fills a square. */
const LETTER = 7.2;
const CHARACTER = 12;
const IDEOGRAPHS = /[\u2e80-\uffef]/g;
const AWAY = 11;
/** How far a label that leans still stands over its point. */
const BESIDE = 4;

/** Pixels of a line of text above its baseline and below it. */
const ASCENT = 9;
const DESCENT = 4;

/** A label that would stand on the zero line stands below it, or above it where there is no room. */
function offLine(baseline: number, zero: number, lowest: number): number {
  if (baseline - ASCENT > zero || baseline + DESCENT < zero) return baseline;
  const below = zero + ASCENT + DESCENT;
  return below <= lowest ? below : zero - DESCENT - 2;
}

/** A point on a line, with its label inside of the picture. */
export function ChartMark({
  mark: { label, color, at, side },
  lean = "none",
  x,
  y,
  size: { width, height },
}: Props): ReactElement {
  const [px, py] = [x(at.x), y(at.y)];
  const characters = label.match(IDEOGRAPHS)?.length ?? 0;
  const half = (label.length * LETTER + characters * (CHARACTER - LETTER)) / 2;
  // How wide letters are is a guess: at an edge the label hangs from that edge, so that a wrong guess cuts nothing off.
  const [left, right] = [MARGIN.left, width];
  const leaning =
    lean === "left" && px - 2 * half > left
      ? ({ x: px + BESIDE, textAnchor: "end" } as const)
      : lean === "right" && px + 2 * half < right
        ? ({ x: px - BESIDE, textAnchor: "start" } as const)
        : undefined;
  const place =
    leaning ??
    (px + half > right || left + 2 * half > right
      ? ({ x: right, textAnchor: "end" } as const)
      : px - half < left
        ? ({ x: left, textAnchor: "start" } as const)
        : ({ x: px, textAnchor: "middle" } as const));
  const wanted = side === "above" ? py - AWAY : py + AWAY + 7;
  const lowest = height - MARGIN.bottom - 4;
  const baseline = wanted > lowest ? py - AWAY : offLine(Math.max(10, wanted), y(0), lowest);
  return (
    <g>
      <circle cx={px} cy={py} r="5" fill={color} stroke={tokens.colorNeutralBackground1} strokeWidth="2" />
      <text
        {...place}
        y={baseline}
        fontSize="11"
        fontWeight="600"
        fill={tokens.colorNeutralForeground1}
        stroke={tokens.colorNeutralBackground1}
        strokeWidth="4"
        strokeLinejoin="round"
        paintOrder="stroke"
      >
        {label}
      </text>
    </g>
  );
}
