import * as fc from "fast-check";
import { chartScales, MARGIN } from "../../taskpane/shared/charts/chartScale";
import { ceilingsShown } from "../../taskpane/views/clients/ceilingsShown";
import type { ProfileView } from "../../taskpane/shared/figures/priceCorridor";
import { labelAnchor } from "../../taskpane/shared/charts/labelAnchor";
import { markerAt } from "../../taskpane/shared/charts/markerAt";

const amounts = fc.double({ min: -1e12, max: 1e12, noNaN: true });

test("every point is inside the chart, and the vertical axis includes 0", () =>
  fc.assert(
    fc.property(
      fc.array(fc.record({ x: fc.integer({ min: 1, max: 1e9 }), y: amounts }), { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 200, max: 900 }),
      (points, width) => {
        const size = { width, height: 190 };
        const { x, y } = chartScales(points, size);
        for (const point of points) {
          expect(x(point.x)).toBeGreaterThanOrEqual(MARGIN.left - 1e-6);
          expect(x(point.x)).toBeLessThanOrEqual(width - MARGIN.right + 1e-6);
          expect(y(point.y)).toBeGreaterThanOrEqual(MARGIN.top - 1e-6);
          expect(y(point.y)).toBeLessThanOrEqual(190 - MARGIN.bottom + 1e-6);
        }
        const zero = y(0);
        expect(zero).toBeGreaterThanOrEqual(MARGIN.top - 1e-6);
        expect(zero).toBeLessThanOrEqual(190 - MARGIN.bottom + 1e-6);
      },
    ),
  ));

test("the label of the lowest point fits inside the chart below that point", () => {
  const size = { width: 296, height: 190 };
  const points = [
    { x: 1, y: 0 },
    { x: 2, y: -100 },
  ];
  expect(chartScales(points, size).y(-100)).toBe(190 - MARGIN.bottom);
  expect(chartScales(points, size, { labelled: true }).y(-100)).toBeLessThanOrEqual(190 - MARGIN.bottom - 24);
});

test("a marker is on its deployment, and a deployment that is not drawn has no marker", () => {
  const deploymentPoints = [
    { deployment: 1, margin: -5 },
    { deployment: 4, margin: 2 },
  ];
  const mark = {
    label: () => "here",
    y: (deployment: { margin: number }) => deployment.margin,
    color: "red",
    side: "above",
  } as const;
  expect(markerAt(deploymentPoints, 4, mark)).toEqual([
    { label: "here", color: "red", at: { x: 4, y: 2 }, side: "above" },
  ]);
  expect(markerAt(deploymentPoints, 3, mark)).toEqual([]);
  expect(markerAt(deploymentPoints, undefined, mark)).toEqual([]);
});

test("a label is placed on the side that its line does not cross", () => {
  const line = [5, 3, 1, 2, 4, 4, 4].map((y, x) => ({ x, y }));
  const anchorOf = (x: number, side: "above" | "below"): string =>
    labelAnchor({ label: "", color: "", at: line[x] ?? { x, y: -1 }, side }, [[], line]);
  expect([anchorOf(1, "above"), anchorOf(1, "below")]).toEqual(["right", "left"]);
  expect([anchorOf(3, "above"), anchorOf(3, "below")]).toEqual(["left", "right"]);
  expect([anchorOf(2, "below"), anchorOf(5, "above"), anchorOf(9, "above")]).toEqual(["none", "none", "none"]);
  expect(anchorOf(0, "above")).toBe("right");
});

test("a profile without a segment does not flatten the other ceilings in the chart", () => {
  const profile = (name: string, ceiling: number, price?: number): ProfileView => ({
    ...{ name, client: {} as ProfileView["client"], ceiling: { kind: "found", price: ceiling, by: "payback" } },
    ...(price === undefined ? {} : { price }),
  });
  const shown = (...profiles: ProfileView[]): readonly string[] => ceilingsShown(profiles).map(({ name }) => name);
  const [lead, middle, small] = [profile("lead", 197_970), profile("middle", 88_440), profile("small", 44_600, 42_000)];
  expect(shown(lead, middle, small)).toEqual(["middle", "small"]);
  expect(shown(profile("lead", 197_970, 90_000), middle, small)).toEqual(["lead", "middle", "small"]);
  expect(shown(lead, middle)).toEqual(["lead", "middle"]);
});
