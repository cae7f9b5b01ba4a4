import { tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { MARGIN, type Point, type Scale, type Size } from "./chartScale";

export type Mark = Readonly<{
  label: string;
  /** The name used where the label is not beside its line, if the label alone would be unclear there. */
  name?: string;
  color: string;
  at: Point;
  side: "above" | "below";
}>;

/** Which side of its point a label is on, so that it does not cover the line. */
export type LabelAnchor = "left" | "right" | "none";

type Props = Readonly<{ mark: Mark; anchor?: LabelAnchor; x: Scale; y: Scale; size: Size }>;

/** Maximum width of a letter in pixels; a Chinese character fills a square. */
const LETTER = 7.2;
const CHARACTER = 12;
const IDEOGRAPHS = /[\u2e80-\uffef]/g;
const LABEL_DISTANCE = 11;
/** Pixels by which a label to the left or right still reaches over its point. */
const LABEL_GAP = 4;

/** Height of a line of text above and below its baseline, in pixels. */
const ASCENT = 9;
const DESCENT = 4;

/** Moves a label off the zero line: below it, or above it if there is no room below. */
function offLine(baseline: number, zero: number, lowest: number): number {
  if (baseline - ASCENT > zero || baseline + DESCENT < zero) return baseline;
  const below = zero + ASCENT + DESCENT;
  return below <= lowest ? below : zero - DESCENT - 2;
}

/** A point on a line, with its label kept inside the picture. */
export function ChartMark({
  mark: { label, color, at, side },
  anchor = "none",
  x,
  y,
  size: { width, height },
}: Props): ReactElement {
  const [px, py] = [x(at.x), y(at.y)];
  const characters = label.match(IDEOGRAPHS)?.length ?? 0;
  const half = (label.length * LETTER + characters * (CHARACTER - LETTER)) / 2;
  // Letter widths are a guess. Anchor a label near an edge at that edge, so that a wrong guess does not cut it off.
  const [left, right] = [MARGIN.left, width];
  const textAnchor =
    anchor === "left" && px - 2 * half > left
      ? ({ x: px + LABEL_GAP, textAnchor: "end" } as const)
      : anchor === "right" && px + 2 * half < right
        ? ({ x: px - LABEL_GAP, textAnchor: "start" } as const)
        : undefined;
  const place =
    textAnchor ??
    (px + half > right || left + 2 * half > right
      ? ({ x: right, textAnchor: "end" } as const)
      : px - half < left
        ? ({ x: left, textAnchor: "start" } as const)
        : ({ x: px, textAnchor: "middle" } as const));
  const labelY = side === "above" ? py - LABEL_DISTANCE : py + LABEL_DISTANCE + 7;
  const lowest = height - MARGIN.bottom - 4;
  const baseline = labelY > lowest ? py - LABEL_DISTANCE : offLine(Math.max(10, labelY), y(0), lowest);
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
