/** @jest-environment ./test/support/FastJsdomEnvironment.cjs */
import { TERM_LABELS } from "../../src/schema/terms";
import { sampleModel, withoutTerms } from "./fakeWorkbook";
import { openPane, type Pane, withDriverCell } from "./openPane";

// A busy machine takes longer.
jest.setTimeout(60_000);

let pane: Pane;
afterEach(() => pane.close());

async function openInputs(locale = "en-US", tab = "Inputs"): Promise<void> {
  pane = await openPane({ locale });
  await pane.answer(0, sampleModel);
  await pane.press(tab);
}

/** The unit of a field as a screen reader reads it out. */
const unitOf = (label: string): string =>
  (pane.field(label).getAttribute("aria-describedby") ?? "")
    .split(" ")
    .map((id) => document.getElementById(id)?.textContent ?? "")
    .join("");

test("a driver's quantities have its own unit and its rate is per unit, as currently typed", async () => {
  await openInputs();
  await pane.press("Edit Expert on site");
  expect(["First-unit quantity", "Minimum quantity", "Cost per unit"].map(unitOf)).toEqual([
    "months",
    "months",
    "/ months",
  ]);
  await pane.fill("Unit", "days");
  expect(["First-unit quantity", "Cost per unit"].map(unitOf)).toEqual(["days", "/ days"]);
  await pane.fill("Unit", "");
  expect(["First-unit quantity", "Cost per unit"].map(unitOf)).toEqual(["", ""]);
});

test("a price break has the unit of its driver", async () => {
  await openInputs();
  await pane.press("Add rate step to Travel");
  expect(unitOf("Cost per unit")).toBe("/ trips");
});

test("segment fields have the units a month, months, clients and times, and no invented currency", async () => {
  await openInputs();
  await pane.press("Edit Lead plants");
  const labels = ["Number of clients", "One-time price", "Monthly fee", "Contract term (months)", "Monthly churn rate"];
  expect(labels.map(unitOf)).toEqual(["clients", "per client", "per month", "months", "per month"]);
  expect(unitOf("Size factor")).toBe("×");
});

test("each term shows its unit in the language of the pane", async () => {
  await openInputs("fr-FR", "Hypothèses");
  expect(["Horizon", "Cadence initiale", "Taux d’actualisation"].map(unitOf)).toEqual(["mois", "par mois", "par an"]);
  const fields = [...pane.page.querySelectorAll("input[aria-describedby]")];
  expect(fields.filter((field) => field.closest("details") === null)).toHaveLength(TERM_LABELS.length);
});

test("the answer and Time say that experts' time named in days is counted as months", async () => {
  pane = await openPane();
  await pane.answer(0, withDriverCell(1, 2, "Days on site"));
  expect(pane.page.textContent).toContain("Expert on site is entered in Days on site");
  expect(pane.page.textContent).toContain("5 Days on site are treated as 5 months");
  await pane.press("Cash flow");
  expect(pane.shown("main")[0]?.textContent).toContain("is calculated in months");
  await pane.change();
  await pane.answer(1, sampleModel);
  expect(pane.page.textContent).not.toContain("is calculated in months");
  // Without a number of experts their time counts only as a cost.
  await pane.change();
  const { cells, ...model } = withDriverCell(1, 2, "Days on site");
  await pane.answer(2, { ...model, cells: { ...cells, terms: withoutTerms("Experts").cells.terms } });
  expect(pane.page.textContent).not.toContain("is calculated in months");
});
