/** @jest-environment ./test/support/FastJsdomEnvironment.cjs */
/**
 * Plans that are too large to compute at once are computed in a job. These tests check what the pane shows meanwhile
 * and that abandoned jobs are ended.
 */
import { act } from "react";
import { verdictReason } from "../../src/plan/wording/verdictSentences";
import { type ListedModel, type Model, type ModelCells } from "../../src/workbook/model/Model";
import { WorkbookError } from "../../src/workbook/office/WorkbookError";
import { isQuick } from "../../taskpane/shared/jobs/isQuick";
import { en } from "../../src/i18n/en/pane";
import { changedCells } from "../../taskpane/shared/figures/whatif/evaluateWhatIf";
import { changesOf } from "../../taskpane/shared/figures/whatif/changesOf";
import { whatIfInputs } from "../../taskpane/shared/figures/whatif/whatIfInputs";
import { evaluate } from "../../taskpane/shared/figures/evaluate";
import { fakeJobs } from "../support/fakeJobs";
import { largeCells } from "../support/largeCells";
import { fakeWorkbook, sampleModel, withoutTerms } from "./fakeWorkbook";
import { openPane, type Pane } from "./openPane";

jest.setTimeout(60_000);

let pane: Pane;
afterEach(() => pane.close());

/** Renders between two checks. */
async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 500; tries += 1) {
    if (holds()) return;
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
  }
  throw new Error("it never happened");
}

const model = (price: number): Model => ({ ...sampleModel, cells: largeCells(8, 8, price) });
const again = (one: Model): Model => JSON.parse(JSON.stringify(one)) as Model;
const DEAR = model(30_000);
const CHEAP = model(4000);

/** The verdict that the engine returns for these cells. */
function answerTo({ cells }: Model): string {
  const evaluated = evaluate(cells);
  if (!evaluated.ok) throw new Error("no plan");
  expect(isQuick(evaluated.value.compiled.plan)).toBe(false);
  const reason = verdictReason(evaluated.value.verdict, "en");
  return reason.charAt(0).toUpperCase() + reason.slice(1);
}

const verdict = (): string => pane.page.querySelector('[data-testid="verdict"]')?.textContent ?? "";
const stale = (): boolean => pane.shown("[data-stale]").length > 0;
const text = (): string => pane.page.textContent;

/** Jobs that the test releases. */
function heldJobs() {
  const waiting: (() => void)[] = [];
  const jobs = fakeJobs(() => new Promise((resolve) => waiting.push(resolve)));
  const release = (): Promise<void> => pane.act(() => waiting.splice(0).forEach((one) => one()));
  return { jobs, release, waiting };
}

/** A pane that shows the answer to a large plan and whose next jobs are held. */
async function answeredPane(large: Model): Promise<ReturnType<typeof heldJobs>> {
  const held = heldJobs();
  pane = await openPane({ runJob: held.jobs });
  await pane.answer(0, large);
  await until(() => held.waiting.length === 1);
  await held.release();
  await until(() => verdict() !== "");
  return held;
}

test("the first answer is shown as being computed, without an issue", async () => {
  const { jobs, release } = heldJobs();
  pane = await openPane({ runJob: jobs });
  await pane.answer(0, DEAR);
  await until(() => text().includes("This model is large. Its figures are being calculated."));
  expect(verdict()).toBe("");
  expect(text()).not.toContain("to fix");
  await release();
  await until(() => verdict() !== "");
  expect(verdict()).toContain(answerTo(DEAR));
  expect(text()).not.toContain("This model is large");
  expect(stale()).toBe(false);
});

test("a newer change aborts the job of an older one, and the former answer stays gray until the newest is computed", async () => {
  const { jobs, release, waiting } = await answeredPane(DEAR);
  await pane.change();
  await pane.answer(1, model(5000));
  expect(verdict()).toContain(answerTo(DEAR));
  expect(stale()).toBe(true);
  await pane.change();
  await pane.answer(2, CHEAP);
  expect(jobs.ended).toEqual(["judge"]);
  expect(jobs.begun).toEqual(["judge", "judge", "judge"]);
  expect(verdict()).toContain(answerTo(DEAR));
  await until(() => text().includes("New figures are being calculated; gray figures are the previous ones."));
  await until(() => waiting.length === 2);
  await release();
  await until(() => !stale());
  expect(verdict()).toContain(answerTo(CHEAP));
  expect(verdict()).not.toContain(answerTo(DEAR));
});

test("reading the same cells again neither aborts nor restarts the job", async () => {
  const { jobs, release, waiting } = heldJobs();
  pane = await openPane({ runJob: jobs });
  await pane.answer(0, DEAR);
  await pane.change();
  await pane.answer(1, again(DEAR));
  await until(() => waiting.length === 1);
  await release();
  await until(() => verdict() !== "");
  await pane.change();
  await pane.answer(2, again(DEAR));
  expect(jobs.begun).toEqual(["judge"]);
  expect(jobs.ended).toEqual([]);
  expect(stale()).toBe(false);
});

test("an issue typed while a job runs aborts the job and is shown at once", async () => {
  const { jobs } = heldJobs();
  pane = await openPane({ runJob: jobs });
  await pane.answer(0, DEAR);
  await pane.change();
  await pane.answer(1, {
    ...DEAR,
    cells: { ...DEAR.cells, drivers: DEAR.cells.drivers.map((row, i) => (i === 1 ? row.with(4, 75) : row)) },
  });
  await until(() => text().includes("1 error to fix"));
  expect(jobs.ended).toEqual(["judge"]);
  expect(text()).not.toContain("This model is large");
});

test("if the worker does not load, the pane computes the answer", async () => {
  pane = await openPane({ runJob: () => Promise.reject(new WorkbookError({ kind: "notLoaded" })) });
  await pane.answer(0, DEAR);
  await until(() => verdict() !== "");
  expect(verdict()).toContain(answerTo(DEAR));
  await pane.press("Cash flow");
  await until(() => pane.shown("dl").length > 0);
  expect(text()).toContain("Peak funding");
});

test.each([
  ["trying again", () => pane.press("Try again")],
  ["a further change", () => pane.change()],
])("a failure of the worker is shown, and %s starts the job again", async (_, next) => {
  let tries = 0;
  const jobs = fakeJobs();
  pane = await openPane({
    runJob: (...job) => (tries++ === 0 ? Promise.reject(new Error("out of memory")) : jobs(...job)),
  });
  await pane.answer(0, DEAR);
  await until(() => text().includes("out of memory"));
  await next();
  await pane.answer(1, again(DEAR));
  await until(() => verdict() !== "");
  expect(text()).not.toContain("out of memory");
});

test("a failure of the worker in a view is shown, and the pane does not compute the result itself", async () => {
  const jobs = fakeJobs();
  const consoleError = jest.spyOn(console, "error").mockImplementation(() => undefined);
  pane = await openPane({
    runJob: (...job) => (job[0] === "timeline" ? Promise.reject(new Error("out of memory")) : jobs(...job)),
  });
  await pane.answer(0, sampleModel);
  await pane.press("Cash flow");
  await until(() => text().includes("out of memory"));
  expect(text()).not.toContain("Peak funding");
  consoleError.mockRestore();
});

test("after a failure of the worker the pane shows the former answer in gray and no progress", async () => {
  let tries = 0;
  const jobs = fakeJobs();
  pane = await openPane({
    runJob: (...job) => (tries++ === 0 ? jobs(...job) : Promise.reject(new Error("out of memory"))),
  });
  await pane.answer(0, DEAR);
  await until(() => verdict() !== "");
  await pane.change();
  await pane.answer(1, CHEAP);
  await until(() => text().includes("out of memory"));
  await act(() => new Promise((resolve) => setTimeout(resolve, 300)));
  expect(text()).not.toContain("This model is large");
  expect(verdict()).toContain(answerTo(DEAR));
  expect(stale()).toBe(true);
});

test("after a failure of the worker at the first answer the pane shows neither progress nor an issue", async () => {
  pane = await openPane({ runJob: () => Promise.reject(new Error("out of memory")) });
  await pane.answer(0, DEAR);
  await until(() => text().includes("out of memory"));
  await act(() => new Promise((resolve) => setTimeout(resolve, 300)));
  expect(text()).not.toContain("This model is large");
  expect(text()).not.toContain("to fix");
});

test("the cash flow of a former plan stays complete until the newest one is computed, and closing the view aborts the job", async () => {
  const { jobs, release, waiting } = heldJobs();
  pane = await openPane({ runJob: jobs });
  await pane.answer(0, sampleModel);
  await pane.press("Cash flow");
  await until(() => waiting.length === 1);
  await release();
  await until(() => pane.shown("dl").length > 0);
  const figures = (): string => pane.shown("dl")[0]?.textContent ?? "";
  const before = figures();
  await pane.change();
  await pane.answer(1, { ...sampleModel, cells: { ...sampleModel.cells, drivers: cheaper(9000) } });
  expect(figures()).toBe(before);
  await until(stale);
  await pane.change();
  await pane.answer(2, { ...sampleModel, cells: { ...sampleModel.cells, drivers: cheaper(8000) } });
  expect(jobs.ended).toEqual(["timeline"]);
  await pane.press("Summary");
  expect(jobs.ended).toEqual(["timeline", "timeline"]);
  await pane.press("Cash flow");
  await until(() => jobs.begun.length === 4 && waiting.length > 0);
  await until(() => {
    waiting.splice(0).forEach((one) => one());
    return figures() !== before && !stale();
  });
});

/** Opens the view for one model and switches to another: its verdict is shown, and the job of the view is held. */
async function changeBelow(view: string, [former, newest]: readonly [Model, Model], hasAnswer: () => boolean) {
  const held = heldJobs();
  pane = await openPane({ runJob: held.jobs });
  const releaseOne = async (): Promise<void> => {
    await until(() => held.waiting.length > 0);
    await held.release();
  };
  await pane.answer(0, former);
  await until(() => verdict() !== "" || held.waiting.length > 0);
  if (verdict() === "") await releaseOne();
  await pane.press(view);
  await releaseOne();
  await until(hasAnswer);
  await pane.change();
  await pane.answer(1, newest);
  if (held.jobs.begun.at(-1) === "judge") await releaseOne();
  await until(() => held.waiting.length > 0);
  return releaseOne;
}

test("while a comparison is computed, the former plan's reason for having none is not shown", async () => {
  const wide = largeCells(60, 1, 30_000);
  const one = wide.segments.map((row, i) => (i === 1 ? row.with(2, 1) : row));
  const models = [
    { ...sampleModel, cells: { ...wide, segments: one } },
    { ...sampleModel, cells: wide },
  ] as const;
  const denied = (): boolean => text().includes("to compare.");
  const release = await changeBelow("Focus", models, denied);
  expect(denied()).toBe(false);
  await release();
  await until(() => pane.shown("table").length > 0);
  expect(stale()).toBe(false);
});

test("while the cash flow is computed, a horizon that was just typed is not reported as missing", async () => {
  const missing = (): boolean => text().includes("enter these general assumptions: Time horizon");
  const release = await changeBelow("Cash flow", [withoutTerms("Horizon"), sampleModel], missing);
  expect(missing()).toBe(false);
  await release();
  await until(() => pane.shown("dl").length > 0);
});

describe("client profiles of a large plan", () => {
  const withProfiles = (one: Model): Model => {
    const { clients } = sampleModel.cells;
    return { ...one, cells: { ...one.cells, ...(clients === undefined ? {} : { clients }) } };
  };
  const table = (): boolean => pane.shown("table").length > 0;

  test("profiles that were just typed are not reported as missing while their job runs", async () => {
    const absent = (): boolean => /has no client profiles|client profiles are empty/.test(text());
    const release = await changeBelow("Pricing", [DEAR, withProfiles(DEAR)], absent);
    expect(absent()).toBe(false);
    await release();
    await until(table);
  });

  test("the answer of a former plan is gray with its figures", async () => {
    const release = await changeBelow("Pricing", [withProfiles(DEAR), withProfiles(CHEAP)], table);
    expect(pane.shown("[data-stale]").some((area) => area.textContent.includes("worthwhile"))).toBe(true);
    await release();
    await until(() => !stale());
    expect(text()).toContain("worthwhile");
  });
});

test("the cash flow of a former plan turns gray at once, and a note appears only if that lasts", async () => {
  const models = [sampleModel, { ...sampleModel, cells: { ...sampleModel.cells, drivers: cheaper(9000) } }] as const;
  const held = heldJobs();
  pane = await openPane({ runJob: held.jobs });
  await pane.answer(0, models[0]);
  await pane.press("Cash flow");
  await until(() => held.waiting.length === 1);
  await held.release();
  await until(() => pane.shown("dl").length > 0);
  await pane.change();
  await pane.answer(1, models[1]);
  const sentence = (): boolean => text().includes(en.answer.stale);
  expect(stale()).toBe(true);
  expect(sentence()).toBe(false);
  await until(sentence);
});

const cheaper = (rate: number): ModelCells["drivers"] =>
  sampleModel.cells.drivers.map((row, i) => (i === 1 ? row.with(4, rate) : row));

async function drag(prices: string): Promise<void> {
  const field = pane.page.querySelector<HTMLInputElement>('input[aria-label="All prices, as a number"]');
  if (field === null) throw new Error("no number of prices");
  await pane.act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, prices);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
  // The next frame starts the computation.
  await act(() => new Promise((resolve) => setTimeout(resolve, 60)));
}

test("moving a slider while its answer is computed finishes that job and then asks for the newest number", async () => {
  const { jobs, release, waiting } = await answeredPane(DEAR);
  await pane.press("What if");
  await until(() => waiting.length === 1);
  await drag("90%");
  await drag("60%");
  const tried = (): string => pane.page.querySelector('[data-testid="what-if-answer"]')?.textContent ?? "";
  expect(jobs.begun.filter((name) => name === "whatIf")).toHaveLength(1);
  expect(pane.button("Apply").disabled).toBe(true);
  await release();
  await until(() => waiting.length === 1);
  expect(tried()).not.toBe("");
  expect(stale()).toBe(true);
  expect(pane.button("Apply").disabled).toBe(true);
  const cells = changedCells(DEAR.cells, changesOf(whatIfInputs(DEAR.cells), { prices: 0.6 }));
  const expected = answerTo({ ...DEAR, cells });
  await until(() => {
    waiting.splice(0).forEach((one) => one());
    return tried().includes(expected) && !stale();
  });
  expect(jobs.ended).toEqual([]);
});

describe("the what-if goal", () => {
  const priceOf = (): string =>
    pane.page.querySelector<HTMLInputElement>('input[aria-label="All prices, as a number"]')?.value ?? "";
  const goalField = (): Element => pane.field("Target breakeven client");
  const goalText = (): string =>
    pane.page.querySelector(`[id="${goalField().getAttribute("aria-describedby") ?? ""}"]`)?.textContent ?? "";
  const askGoal = (text: string): Promise<void> => pane.fill("Target breakeven client", text);
  const CALCULATING = "The price is being calculated.";

  let held: ReturnType<typeof heldJobs>;
  /** Releases jobs until none is pending. */
  const settle = async (): Promise<void> => {
    await until(() => held.waiting.length > 0);
    for (let tries = 0; tries < 100 && (held.waiting.length > 0 || stale() || goalText() === CALCULATING); tries += 1) {
      await held.release();
      await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    }
  };
  beforeEach(async () => {
    held = await answeredPane(model(100_000));
    await pane.press("What if");
    await settle();
  });

  test("is shown as being calculated until its first price is known, and is not marked as an issue", async () => {
    await askGoal("40");
    expect(goalText()).toBe(CALCULATING);
    expect(goalField().getAttribute("aria-invalid")).not.toBe("true");
    expect(pane.button("Apply").disabled).toBe(true);
    await settle();
    expect(goalText()).toContain("the cumulative margin after that client is zero or more");
  });

  test("never shows the price for an earlier client with a newer client", async () => {
    await askGoal("40");
    await settle();
    const [former, formerPrice] = [goalText(), priceOf()];
    expect(former).toContain(formerPrice);
    await askGoal("60");
    expect(goalText()).toBe(CALCULATING);
    expect(priceOf()).toBe(formerPrice);
    expect(stale()).toBe(true);
    await settle();
    expect(priceOf()).not.toBe(formerPrice);
    expect(goalText()).toContain(priceOf());
  });

  test("does not replace a manually set price by the price for a former goal", async () => {
    await askGoal("40");
    await settle();
    await drag("110%");
    await settle();
    await askGoal("60");
    expect(goalText()).toBe(CALCULATING);
    expect(priceOf()).toBe("110%");
  });

  test("never shows a price of a former model", async () => {
    await askGoal("40");
    await settle();
    await pane.change();
    await pane.answer(1, model(90_000));
    await settle();
    expect(priceOf()).toBe("100%");
    await askGoal("60");
    expect(goalText()).toBe(CALCULATING);
    expect(priceOf()).toBe("100%");
  });
});

test("the explanation of a figure of a large plan appears once computed, with the engine's numbers", async () => {
  pane = await openPane();
  await pane.answer(0, DEAR);
  await until(() => verdict() !== "");
  await pane.press("Explain Final cumulative margin");
  await until(() => pane.shown('[role="group"] code').length > 0);
  const evaluated = evaluate(DEAR.cells);
  const margin = evaluated.ok ? Math.round(evaluated.value.verdict.finalMargin ?? 0) : 0;
  expect(pane.shown('[role="group"]')[0]?.textContent).toContain(margin.toLocaleString("en-US").replace("-", "−"));
});

test("the job of an explanation is not restarted when the same cells are read again", async () => {
  const { jobs, release, waiting } = await answeredPane(DEAR);
  await pane.press("Explain Final cumulative margin");
  await until(() => waiting.length === 1);
  await pane.change();
  await pane.answer(1, again(DEAR));
  expect(jobs.begun).toEqual(["judge", "explain"]);
  expect(jobs.ended).toEqual([]);
  await release();
  await until(() => pane.shown('[role="group"] code').length > 0);
});

describe("an open explanation while the answer to newer cells is computed", () => {
  const card = (): Element | undefined => pane.shown('[role="group"][id]')[0];
  const cardText = (): string => card()?.textContent ?? "";
  const renamed = (one: Model): Model => {
    const drivers = one.cells.drivers.map((row, i) => (i === 1 ? row.with(0, "Surveyors") : row));
    return {
      ...one,
      cells: {
        ...one.cells,
        drivers,
        terms: one.cells.terms.map((row) =>
          row[0] === "Non-recurring cost" ? row.with(0, "Coût non récurrent") : row,
        ),
      },
    };
  };

  test.each([
    ["the verdict", "Explain the result"],
    ["a figure", "Explain Final cumulative margin"],
  ])("of %s stays that of the former plan, is gray, and says so", async (_, button) => {
    const { jobs, release, waiting } = await answeredPane(DEAR);
    await pane.press(button);
    await until(() => waiting.length === 1);
    await release();
    await until(() => pane.shown('[role="group"] code').length > 0);
    const before = cardText();
    expect(card()?.hasAttribute("data-stale")).toBe(false);
    await pane.change();
    await pane.answer(1, renamed(CHEAP));
    expect(jobs.begun).toEqual(["judge", "explain", "judge"]);
    expect(card()?.hasAttribute("data-stale")).toBe(true);
    expect(cardText()).toContain(en.answer.stale);
    expect(cardText().replace(en.answer.stale, "")).toBe(before);
    await until(() => waiting.length === 1);
    await release();
    await until(() => waiting.length === 1);
    expect(cardText()).not.toContain(en.answer.stale);
    expect(pane.shown('[role="group"] code')).toHaveLength(0);
    await release();
    await until(() => pane.shown('[role="group"] code').length > 0);
    expect(card()?.hasAttribute("data-stale")).toBe(false);
    expect(cardText()).toContain("Surveyors");
    expect(cardText()).not.toBe(before);
  });

  test("of the cash flow names the drivers of the plan whose figures it explains", async () => {
    const models = [sampleModel, renamed(sampleModel)] as const;
    const held = heldJobs();
    pane = await openPane({ runJob: held.jobs });
    await pane.answer(0, models[0]);
    await pane.press("Cash flow");
    await until(() => held.waiting.length === 1);
    await held.release();
    await until(() => pane.shown("dl").length > 0);
    await pane.press("Explain Peak funding");
    await until(() => card() !== undefined);
    const before = cardText();
    await pane.change();
    await pane.answer(1, models[1]);
    expect(cardText().replace(en.answer.stale, "")).toBe(before);
    expect(card()?.hasAttribute("data-stale")).toBe(true);
    await until(() => {
      held.waiting.splice(0).forEach((one) => one());
      return cardText().includes("Surveyors");
    });
    expect(cardText()).not.toContain(en.answer.stale);
  });
});

test("large scenarios are computed two at a time, and not again when the same list is read again", async () => {
  const { jobs, release, waiting } = heldJobs();
  const listed = [31_000, 32_000, 33_000, 34_000].map((price, index): ListedModel => {
    const reference = { ...sampleModel.reference, sheetName: `Scenario ${index}` };
    const names = { ...reference.names, drivers: `Rollout_Drivers_${index}` };
    return { model: { ...model(price), reference: { ...reference, names } }, active: false, relatedSheets: [] };
  });
  const workbook = {
    ...fakeWorkbook(),
    listModels: () => Promise.resolve(listed.map((one) => ({ ...one, model: again(one.model) }))),
  };
  pane = await openPane({ runJob: jobs, workbook });
  await pane.answer(0, sampleModel);
  await pane.press("Scenarios");
  await until(() => waiting.length === 2);
  await act(() => new Promise((resolve) => setTimeout(resolve, 200)));
  expect(jobs.begun).toEqual(["judge", "judge"]);
  await pane.change();
  await pane.answer(1, again(sampleModel));
  expect(jobs.begun).toEqual(["judge", "judge"]);
  expect(jobs.ended).toEqual([]);
  await release();
  await until(() => waiting.length === 2);
  await release();
  await until(() => jobs.begun.length === 4 && waiting.length === 0 && !text().includes("being calculated"));
  expect(jobs.begun).toHaveLength(4);
});
