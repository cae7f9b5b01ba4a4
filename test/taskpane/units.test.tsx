/** @jest-environment jsdom */
import { TERM_LABELS } from "../../src/schema/terms";
import { sampleModel, withoutTerms } from "./fakeWorkbook";
import { openPane, type Pane, withDriverCell } from "./openPane";

// A machine that does other work meanwhile takes longer.
jest.setTimeout(60_000);

let pane: Pane;
afterEach(() => pane.close());

async function openInputs(locale = "en-US", tab = "Inputs"): Promise<void> {
  pane = await openPane({ locale });
  await pane.answer(0, sampleModel);
  await pane.press(tab);
}

/** What stands beside a field, as somebody hears it who cannot see it. */
const unitOf = (label: string): string =>
  (pane.field(label).getAttribute("aria-describedby") ?? "")
    .split(" ")
    .map((id) => document.getElementById(id)?.textContent ?? "")
    .join("");

test("a driver's quantities are in its own unit, its rate is for one of them, as they are typed", async () => {
  await openInputs();
  await pane.press("Edit Expert on site");
  expect(["First quantity", "Floor", "Rate for one unit"].map(unitOf)).toEqual(["months", "months", "/ months"]);
  await pane.fill("Unit", "days");
  expect(["First quantity", "Rate for one unit"].map(unitOf)).toEqual(["days", "/ days"]);
  await pane.fill("Unit", "");
  expect(["First quantity", "Rate for one unit"].map(unitOf)).toEqual(["", ""]);
});

test("a price break has the unit of its driver", async () => {
  await openInputs();
  await pane.press("Add price break to Travel");
  expect(unitOf("Rate for one unit")).toBe("/ trips");
});

test("segments say a month, months, clients and times; no currency is made up", async () => {
  await openInputs();
  await pane.press("Edit Lead plants");
  const labels = ["Clients", "Price, one-time", "Fee a month", "Months a client stays", "Churn a month"];
  expect(labels.map(unitOf)).toEqual(["clients", "a client", "a month", "months", "a month"]);
  expect(unitOf("Size, times the quantities")).toBe("×");
});

test("each term says what it is in, in the language of the pane", async () => {
  await openInputs("fr-FR", "Données");
  expect(["Horizon", "Rythme initial", "Taux d’actualisation"].map(unitOf)).toEqual(["mois", "par mois", "par an"]);
  expect(pane.page.querySelectorAll("input[aria-describedby]")).toHaveLength(TERM_LABELS.length);
});

test("experts whose time is named in days are told that it is counted in months, in the answer and in time", async () => {
  pane = await openPane();
  await pane.answer(0, withDriverCell(1, 2, "Days on site"));
  expect(pane.page.textContent).toContain("Expert on site is counted in Days on site");
  expect(pane.page.textContent).toContain("5 Days on site count as 5 months");
  await pane.press("Time");
  expect(pane.shown("main")[0]?.textContent).toContain("is worked out in months");
  await pane.change();
  await pane.answer(1, sampleModel);
  expect(pane.page.textContent).not.toContain("is worked out in months");
  // Without a number of experts nothing is worked out from their time but its cost.
  await pane.change();
  const { cells, ...model } = withDriverCell(1, 2, "Days on site");
  await pane.answer(2, { ...model, cells: { ...cells, terms: withoutTerms("Experts").cells.terms } });
  expect(pane.page.textContent).not.toContain("is worked out in months");
});
