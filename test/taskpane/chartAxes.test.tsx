/** @jest-environment ./test/support/FastJsdomEnvironment.cjs */
import { scaleLinear } from "d3-scale";
import { renderToStaticMarkup } from "react-dom/server";
import { ChartAxes } from "../../taskpane/shared/charts/ChartAxes";

const labels = (wholeY: boolean): readonly string[] => {
  const picture = document.createElement("div");
  picture.innerHTML = renderToStaticMarkup(
    <ChartAxes
      x={scaleLinear([1, 12], [50, 280])}
      y={scaleLinear([0, 2], [160, 20])}
      size={{ width: 292, height: 190 }}
      xTitle="Month"
      wholeY={wholeY}
      formatX={String}
      formatY={String}
    />,
  );
  return [...picture.querySelectorAll('text[text-anchor="end"][dy]')].map((one) => one.textContent);
};

test("the axis labels counts with whole numbers, each once", () => {
  expect(labels(true)).toEqual(["0", "1", "2"]);
  expect(labels(false)).toEqual(["0", "0.5", "1", "1.5", "2"]);
});
