/** @jest-environment ./test/support/FastJsdomEnvironment.cjs */
import { standalone } from "../../taskpane/shared/charts/chartPicture";
import { sampleModel } from "./fakeWorkbook";
import { openPane, type Pane } from "./openPane";

let pane: Pane;
beforeEach(async () => {
  pane = await openPane();
  await pane.answer(0, sampleModel);
  await pane.press("Unit economics");
});
afterEach(() => pane.close());

const TITLE = "Unit cost vs. net revenue per client";

async function choose(item: string): Promise<void> {
  await pane.press(`More actions for “${TITLE}”`);
  const found = [...document.querySelectorAll<HTMLElement>('[role="menuitem"]')].find(
    (one) => one.textContent === item,
  );
  if (found === undefined) throw new Error(`no item ${item}`);
  await pane.during(() => found.click());
  await pane.during(() => undefined);
}

test("inserting a chart writes all of its points to a sheet with an Excel chart", async () => {
  await choose("Insert as Excel chart");
  const [name, picture] = pane.workbook.calls.at(-1) ?? [];
  expect(name).toBe("insertChart");
  expect(picture).toMatchObject({
    title: TITLE,
    xTitle: "Deployment",
    yTitle: "",
    series: [{ label: "Cost per deployment" }, { label: "Net revenue less CAC" }],
    marks: [{ label: expect.stringMatching(/^Unit breakeven/) as string }, { label: expect.any(String) as string }],
  });
  const { series } = picture as { series: { points: { x: number; y: number }[] }[] };
  expect(series[0]?.points.length).toBeGreaterThan(100);
});

test("amounts in an inserted chart have the currency of the model, if it names one", async () => {
  await pane.change();
  await pane.answer(1, { ...sampleModel, currency: "EUR" });
  await choose("Insert as Excel chart");
  expect(pane.workbook.calls.at(-1)).toMatchObject(["insertChart", { title: TITLE, yTitle: "EUR" }]);
});

test("a chart that cannot be copied as a picture reports a failure", async () => {
  await choose("Copy as picture");
  // jsdom does not decode images.
  await new Promise((resolve) => setTimeout(resolve, 50));
  await pane.during(() => undefined);
  expect(pane.page.textContent).toContain("The picture could not be created.");
});

test("an exported picture contains its title and legend and needs no stylesheet", () => {
  const svg = pane.shown('svg[role="img"]')[0];
  if (!(svg instanceof SVGSVGElement)) throw new Error("no chart");
  const { text, height } = standalone(svg, "A & B", [
    { label: "Cost", color: "var(--none)" },
    { label: "Brings", color: "red", dashed: true },
  ]);
  const read = new DOMParser().parseFromString(text, "image/svg+xml");
  expect(read.querySelector("parsererror")).toBeNull();
  expect([...read.querySelectorAll("text")].map((one) => one.textContent)).toEqual(
    expect.arrayContaining(["A & B", "Cost", "Deployment"]),
  );
  const dashes = [...read.querySelectorAll('line[stroke-width="2.5"]')].map((one) =>
    one.getAttribute("stroke-dasharray"),
  );
  expect(dashes).toEqual([null, "5 3"]);
  expect(text).not.toMatch(/class=/);
  expect(height).toBeGreaterThan(Number(svg.getAttribute("height")));
});
