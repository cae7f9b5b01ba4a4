/** @jest-environment ./test/support/FastJsdomEnvironment.cjs */
import { act } from "react";
import type { Model } from "../../src/workbook/model/Model";
import { type FakeWorker, fakeWorker } from "../support/fakeWorkers";
import { sampleModel } from "./fakeWorkbook";
import { openPane, type Pane, withDriverCell } from "./openPane";

// A busy machine takes longer.
jest.setTimeout(60_000);

let pane: Pane;
let started: FakeWorker[];
afterEach(() => pane.close());

async function openRisk(model: Model = sampleModel, worker = fakeWorker): Promise<void> {
  started = [];
  const startWorkers = (): readonly FakeWorker[] => {
    const two = [worker(), worker()];
    started.push(...two);
    return two;
  };
  pane = await openPane({ startWorkers });
  await pane.answer(0, model);
  await pane.press("Risk");
  await until(() => pane.page.textContent.includes("Risk analysis"));
}

/** Lets the workers continue between checks. */
async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 2000 && !holds(); turn += 1) {
    await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
  }
  if (!holds()) throw new Error(`never came: ${holds.toString()}`);
}

/** A worker that never answers: a run that lasts until it is stopped. */
const stuckWorker = (): FakeWorker => fakeWorker(() => []);

const text = (): string => pane.page.textContent;
const answer = (): string | undefined =>
  pane.page.querySelector('[data-testid="risk-answer"]')?.textContent ?? undefined;
const finished = (): Promise<void> => until(() => answer() !== undefined);
const set = (label: string, value: string): Promise<void> => pane.fill(label, value);

async function runThousand(): Promise<void> {
  await set("Trials", "1000");
  await pane.press("Run");
  await finished();
}

test("Risk starts with marked suggestions from the model, and a run answers in one sentence", async () => {
  await openRisk();
  expect(text()).toContain("One-time price of Small plants33,600 to 50,400, most likely 42,000suggested");
  expect(text()).toContain("Learning slope of Expert on site70% to 80%, most likely 75%suggested");
  await runThousand();
  expect(answer()).toMatch(/^Probability of breaking even by client 150: 9\d(\.\d)?%\. Most influential input: .+\.$/);
  expect(text()).toContain("1,000 trials, seed 1, Latin hypercube");
  expect(pane.shown('main svg[role="img"]')).toHaveLength(3);
  expect(text()).not.toMatch(/NaN|undefined|Infinity/);
  expect(started.every((one) => one.stopped())).toBe(true);
});

test("each sampling method is listed with the meaning of its errors", async () => {
  await openRisk();
  await runThousand();
  expect(text()).toContain("± is at most one standard error.");
  const first = answer();
  await set("Method", "sobol");
  await pane.press("Run");
  await until(() => text().includes("1,000 trials, seed 1, Sobol"));
  expect(text()).toContain("of as many independent draws");
  expect(answer()).not.toBe(first);
  expect(text()).not.toMatch(/NaN|undefined|Infinity/);
});

test("settings and results survive a visit to another view", async () => {
  await openRisk();
  await runThousand();
  const before = answer();
  await pane.press("Delete One-time price of Small plants");
  await pane.press("Summary");
  await pane.press("Risk");
  expect(answer()).toBe(before);
  expect(text()).toContain("The model or the ranges have changed since then.");
  expect(text()).not.toContain("33,600 to 50,400");
});

test("a range edited in percent is checked by the reader and is no longer a suggestion", async () => {
  await openRisk();
  await pane.press("Edit Learning slope of Expert on site");
  await set("Low", "90 %");
  await pane.press("Save");
  expect(text()).toContain("0.75 is below Low, 0.9");
  await set("Low", "65 %");
  await set("Distribution", "uniform");
  await pane.press("Save");
  expect(text()).toContain("uniform uses only Low and High, whose middle is 0.725");
  await set("Most likely", "72.5 %");
  await pane.press("Save");
  expect(text()).toContain("65% to 80%, most likely 72.5%uniform");
  await pane.press("Reset to suggested ranges");
  expect(text()).toContain("70% to 80%, most likely 75%suggested");
});

test("suggestions follow the model, the user's ranges stay, and a deleted driver is named", async () => {
  await openRisk();
  await pane.press("Edit First-unit quantity of Customization");
  await set("High", "999");
  await pane.press("Save");
  await pane.change();
  await pane.answer(1, withDriverCell(1, 3, 10));
  expect(text()).toContain("480 to 999, most likely 600");
  expect(text()).toContain("First-unit quantity of Expert on site8 to 12, most likely 10suggested");
  await pane.change();
  await pane.answer(2, withDriverCell(2, 0, "Adaptation"));
  // On its own card, and above the button that it disables.
  expect(text()).toContain(
    'First-unit quantity of Customization480 to 999, most likely 600PERT"Customization.First" is not an input',
  );
  expect(text().split('"Customization.First" is not an input')).toHaveLength(3);
  expect(pane.button("Run").disabled).toBe(true);
  await pane.press("Delete First-unit quantity of Customization");
  expect(pane.button("Run").disabled).toBe(false);
});

test("an input is added from those not listed yet", async () => {
  await openRisk();
  const select = [...pane.page.querySelectorAll("select")].find(
    (one) => one.getAttribute("aria-label") === "Add input",
  );
  const options = [...(select?.options ?? [])].map(({ value }) => value);
  expect(options).toContain("Small plants.Clients");
  expect(options).not.toContain("Small plants.Price");
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, "value")?.set?.call(select, "Small plants.Clients");
    select?.dispatchEvent(new Event("change", { bubbles: true }));
    await Promise.resolve();
  });
  expect(text()).toContain("Number of clients of Small plants96 to 144, most likely 120suggested");
});

test("correlated inputs are added and used in the run, and a correlation of a deleted input is reported", async () => {
  await openRisk();
  await runThousand();
  const alone = pane.shown("main dl").at(-1)?.textContent;
  await set("Correlated input", "Expert on site.First");
  await set("with", "Customization.First");
  expect(pane.button("Add correlation").disabled).toBe(true);
  await set("Rank correlation", "0.9");
  await pane.press("Add correlation");
  expect(text()).toContain("First-unit quantity of Expert on site with First-unit quantity of Customization: +0.9");
  expect(text()).toContain("The model or the ranges have changed since then.");
  await pane.press("Run");
  await until(() => !text().includes("changed since"));
  expect(pane.shown("main dl").at(-1)?.textContent).not.toBe(alone);
  await pane.press("Delete First-unit quantity of Customization");
  expect(text()).toContain('"Customization.First" is not one of the uncertain inputs');
  expect(pane.button("Run").disabled).toBe(true);
  await pane.press("Delete First-unit quantity of Expert on site, First-unit quantity of Customization");
  expect(pane.button("Run").disabled).toBe(false);
});

test("Risk starts with the settings of the newest risk sheet", async () => {
  await openRisk({
    ...sampleModel,
    risk: {
      sheetName: "Its risk",
      uncertainty: [
        ["Input", "Low", "Likely", "High", "Distribution"],
        ["Travel.First", 10, 12.5, 15, "uniform"],
        ["Small plants.Price", 40_000, 42_000, 43_000, ""],
      ],
      correlations: [
        ["Input", "With", "Correlation"],
        ["Travel.First", "Small plants.Price", -0.25],
      ],
    },
  });
  expect(text()).toContain("First-unit quantity of Travel10 to 15, most likely 12.5uniform");
  expect(text()).toContain("One-time price of Small plants40,000 to 43,000, most likely 42,000PERT");
  expect(text()).toContain("First-unit quantity of Travel with One-time price of Small plants: −0.25");
  expect(text()).not.toContain("proposalSmall");
});

test("Cancel stops the run and keeps the last results", async () => {
  let stuck = false;
  await openRisk(sampleModel, () => (stuck ? stuckWorker() : fakeWorker()));
  await runThousand();
  const before = answer();
  await set("Trials", "100000");
  stuck = true;
  await pane.press("Run");
  expect(text()).toContain("of 100,000 trials");
  await pane.press("Cancel");
  expect(started.every((one) => one.stopped())).toBe(true);
  expect(pane.button("Run").disabled).toBe(false);
  expect(answer()).toBe(before);
});

test("closing the pane stops the run", async () => {
  await openRisk(sampleModel, stuckWorker);
  await set("Trials", "1000000");
  await pane.press("Run");
  pane.close();
  expect(started).toHaveLength(2);
  expect(started.every((one) => one.stopped())).toBe(true);
});

test("a failure of the workers is shown with its reason, and the run can be repeated", async () => {
  let failing = true;
  await openRisk(sampleModel, () =>
    failing ? fakeWorker(() => [{ kind: "failed", message: "out of memory" }]) : fakeWorker(),
  );
  await pane.press("Run");
  await until(() => text().includes("out of memory"));
  failing = false;
  await runThousand();
  expect(text()).not.toContain("out of memory");
});

test("a failure to start the workers is shown", async () => {
  await openRisk(sampleModel, () => {
    throw new Error("the policy of this host forbids workers");
  });
  await pane.press("Run");
  expect(text()).toContain("the policy of this host forbids workers");
  expect(pane.button("Run").disabled).toBe(false);
});

test.each([
  ["margin", /^Probability of a final cumulative margin of zero or more: .+%/],
  ["npv", /^Probability of a net present value of zero or more: .+%/],
  ["peakfunding", /^P90 of peak funding: [\d,]+/],
  ["payback", /^Probability of payback within the time horizon: .+%/],
])("the result for %s has its own sentence", async (measure, sentence) => {
  await openRisk();
  await set("Output", measure);
  await runThousand();
  expect(answer()).toMatch(sentence);
  expect(text()).not.toMatch(/NaN|undefined|Infinity/);
});

test("a question that the model cannot answer shows what is missing", async () => {
  const { terms } = sampleModel.cells;
  const untimed = terms.filter(([label]) => label !== "Horizon");
  await openRisk({ ...sampleModel, cells: { ...sampleModel.cells, terms: untimed } });
  await set("Output", "npv");
  expect(text()).toContain("needs initial deployments per month and a time horizon");
  expect(pane.button("Run").disabled).toBe(true);
});

test("an invalid seed is reported at its field", async () => {
  await openRisk();
  await set("Seed", "1.5");
  expect(text()).toContain("a whole number from 0 to 1,000,000,000");
  expect(pane.button("Run").disabled).toBe(true);
});

test('a plan that never breaks even shows "never" in every figure', async () => {
  await openRisk(withDriverCell(1, 4, 10_000_000));
  await runThousand();
  expect(answer()).toContain(": 0%");
  expect(text()).toContain("P50never");
  expect(text()).not.toMatch(/NaN|undefined|Infinity/);
});

test("inserting the tornado chart writes a bar for every input with both results, in the order of the pane", async () => {
  await openRisk();
  await runThousand();
  await pane.press("More actions for “Tornado chart (one input at a time)”");
  const item = [...document.querySelectorAll<HTMLElement>('[role="menuitem"]')].find(
    (one) => one.textContent === "Insert as Excel chart",
  );
  await pane.act(() => item?.click());
  const [name, picture] = pane.workbook.calls.at(-1) ?? [];
  expect(name).toBe("insertChart");
  expect(picture).toMatchObject({
    title: "Tornado chart (one input at a time)",
    labels: { likely: "at most likely value" },
  });
  const { bars } = picture as { bars: readonly { input: string; atLow: number; atHigh: number }[] };
  const label = pane.page
    .querySelector('svg[aria-label^="Tornado chart (one input at a time);"]')
    ?.getAttribute("aria-label");
  expect(bars.length).toBeGreaterThan(4);
  expect(
    label
      ?.split("; ")
      .slice(1)
      .map((label) => label.slice(0, label.indexOf(":"))),
  ).toEqual(bars.map(({ input }) => input));
});

test("a figure of a run is explained with its trials and the function that reproduces it", async () => {
  await openRisk();
  await runThousand();
  await pane.press("Explain P50");
  await until(() => text().includes("How it’s calculated"));
  expect(text()).toContain("1,000 trials, seed 1");
  expect(text().replaceAll("\u200b", "")).toContain('Rollout_Risk1, 1000, 1, "breakeven")');
});

test("arrow keys step the seed, a correlation and the ends of a range", async () => {
  await openRisk();
  const press = (label: string, key: string): Promise<void> =>
    pane.during(() => void pane.field(label).dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true })));
  await press("Seed", "ArrowUp");
  expect(text()).toContain("seed 2");
  await press("Seed", "ArrowDown");
  await press("Seed", "ArrowDown");
  await press("Seed", "ArrowDown");
  expect(pane.field("Seed").value).toBe("0");
  await press("Rank correlation", "ArrowDown");
  expect(pane.field("Rank correlation").value).toBe("-0.1");
  await pane.press("Edit Learning slope of Expert on site");
  await press("High", "ArrowUp");
  expect(pane.field("High").value).toBe("81%");
});
