import { renderToStaticMarkup } from "react-dom/server";
import { ChartMark } from "../../taskpane/shared/charts/ChartMark";
import { chartScales, MARGIN } from "../../taskpane/shared/charts/chartScale";

const size = { width: 296, height: 190 };
const { x, y } = chartScales(
  [
    { x: 1, y: -100 },
    { x: 100, y: 100 },
  ],
  size,
);

function label(at: number, text = "Breakeven 100"): Readonly<{ anchor: string | undefined; x: number; cx: number }> {
  const mark = { label: text, color: "red", at: { x: at, y: 0 }, side: "above" } as const;
  const markup = renderToStaticMarkup(<ChartMark mark={mark} x={x} y={y} size={size} />);
  const number = (pattern: RegExp): number => Number(pattern.exec(markup)?.[1]);
  return {
    anchor: /text-anchor="(\w+)"/.exec(markup)?.[1],
    x: number(/<text x="([\d.]+)"/),
    cx: number(/cx="([\d.]+)"/),
  };
}

test("a label near an edge is anchored at that edge, whatever the width of its letters", () => {
  expect(label(100)).toMatchObject({ anchor: "end", x: size.width });
  expect(label(1)).toMatchObject({ anchor: "start", x: MARGIN.left });
});

test("a label wider than the chart ends inside the chart", () => {
  expect(label(50, "x".repeat(60))).toMatchObject({ anchor: "end", x: size.width });
});

test("a label away from the edges is centered over its point", () => {
  const { anchor, x: middle, cx } = label(50);
  expect(anchor).toBe("middle");
  expect(middle).toBe(cx);
  expect(cx).toBeCloseTo(x(50), 10);
});

test.each([
  ["above", 20],
  ["below", 20],
  ["below", -20],
  ["above", -20],
])("a label %s a point at %d does not overlap the zero line", (side, value) => {
  const mark = { label: "Breakeven 94", color: "red", at: { x: 50, y: value }, side } as const;
  const markup = renderToStaticMarkup(<ChartMark mark={mark as never} x={x} y={y} size={size} />);
  const baseline = Number(/<text [^>]*?y="([\d.]+)"/.exec(markup)?.[1]);
  const zero = y(0);
  expect(baseline - 9 > zero || baseline + 3 < zero).toBe(true);
});
