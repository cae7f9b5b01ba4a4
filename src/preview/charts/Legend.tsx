import type { ReactElement } from "react";
import type { PictureSeries } from "./chartPicture";
import type { Size } from "./useSize";

const INK = "#404a55";
type LegendProps = Readonly<{ series: readonly PictureSeries[]; size: Size }>;

export const LINE = 16;
/** Approximate width of a letter in pixels; a Chinese character fills a square. */
const LETTER = 5.8;
const CHARACTER = 11;
const IDEOGRAPHS = /[\u2e80-\uffef]/g;

export function widthOf({ name }: Pick<PictureSeries, "name">): number {
  const characters = name.match(IDEOGRAPHS)?.length ?? 0;
  return 40 + (name.length - characters) * LETTER + characters * CHARACTER;
}

/** As many entries per line as fit, approximately. */
export function legendLines(series: readonly PictureSeries[], width: number): readonly (readonly PictureSeries[])[] {
  const lines: PictureSeries[][] = [];
  let left = 0;
  for (const one of series) {
    left -= widthOf(one);
    const line = lines.at(-1);
    if (line !== undefined && left >= 0) line.push(one);
    else {
      lines.push([one]);
      left = width - widthOf(one);
    }
  }
  return lines;
}

/** Entries one after another, with the approximate widths of their names. */
export function Legend({ series, size: { width, height } }: LegendProps): ReactElement {
  const lines = legendLines(series, width);
  return (
    <g fontSize={11} fill={INK}>
      {lines.map((line, index) => (
        <LegendLine key={line[0]?.name} line={line} width={width} y={height - 16 - (lines.length - 1 - index) * LINE} />
      ))}
    </g>
  );
}

type LegendLineProps = Readonly<{ line: readonly PictureSeries[]; width: number; y: number }>;

function LegendLine({ line: entries, width, y }: LegendLineProps): ReactElement {
  const widths = entries.map(widthOf);
  const start = (width - widths.reduce((sum, one) => sum + one, 0)) / 2;
  const offsets = widths.map((_, index) => widths.slice(0, index).reduce((sum, one) => sum + one, start));
  return (
    <>
      {entries.map(({ name, color, line: drawn }, index) => (
        <g key={name} transform={`translate(${offsets[index] ?? 0} ${y})`}>
          {drawn ? <line x2={20} stroke={color} strokeWidth={2.5} /> : <circle cx={10} r={5} fill={color} />}
          <text x={26} dy="0.35em">
            {name}
          </text>
        </g>
      ))}
    </>
  );
}
