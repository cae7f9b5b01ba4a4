/** @jest-environment ./test/support/FastJsdomEnvironment.cjs */
import { chartPicture } from "../../taskpane/shared/charts/chartPicture";

/** jsdom draws nothing, so the tests inspect the canvas requests. */
const drawnOn: HTMLCanvasElement[] = [];
beforeEach(() => {
  Object.assign(Image.prototype, { decode: () => Promise.resolve() });
  HTMLCanvasElement.prototype.getContext = () => null;
  HTMLCanvasElement.prototype.toBlob = function (this: HTMLCanvasElement, done: BlobCallback): void {
    drawnOn.push(this);
    done(new Blob());
  };
});

test("copying a chart 328 pixels wide uses six dots per pixel, 2,112 × 1,536", async () => {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("width", "328");
  svg.setAttribute("height", "190");
  document.body.append(svg);
  await chartPicture(svg, "Cumulative margin by client", [{ label: "Cumulative margin", color: "#127369" }]);
  expect(drawnOn.map(({ width, height }) => [width, height])).toEqual([[2112, 1536]]);
});
