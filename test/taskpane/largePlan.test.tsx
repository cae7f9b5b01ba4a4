/** @jest-environment jsdom */
/**
 * Plans that take longer than a moment are computed beside the pane: what it shows meanwhile, and what becomes of work
 * that nobody wants any more.
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

/** Draws between one look and the next. */
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

/** What the engine answers to these cells, as the verdict says it. */
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

/** Jobs whose answers come when the test lets them. */
function heldJobs() {
  const waiting: (() => void)[] = [];
  const jobs = fakeJobs(() => new Promise((resolve) => waiting.push(resolve)));
  const release = (): Promise<void> => pane.act(() => waiting.splice(0).forEach((one) => one()));
  return { jobs, release, waiting };
}

/** A pane that has the answer to a large plan, and whose further jobs are held. */
async function answeredPane(large: Model): Promise<ReturnType<typeof heldJobs>> {
  const held = heldJobs();
  pane = await openPane({ runJob: held.jobs });
  await pane.answer(0, large);
  await until(() => held.waiting.length === 1);
  await held.release();
  await until(() => verdict() !== "");
  return held;
}

test("the first answer is said to be computed, and no mistake is said", async () => {
  const { jobs, release } = heldJobs();
  pane = await openPane({ runJob: jobs });
  await pane.answer(0, DEAR);
  await until(() => text().includes("This model is large. Its figures are being calculated."));
  expect(verdict()).toBe("");
  expect(text()).not.toContain("mistake");
  await release();
  await until(() => verdict() !== "");
  expect(verdict()).toContain(answerTo(DEAR));
  expect(text()).not.toContain("This model is large");
  expect(stale()).toBe(false);
});

test("a newer change ends the computing of an older one; the former answer stays gray until the newest is there", async () => {
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
  await until(() => text().includes("Its new figures are being calculated; the gray ones are those from before."));
  await until(() => waiting.length === 2);
  await release();
  await until(() => !stale());
  expect(verdict()).toContain(answerTo(CHEAP));
  expect(verdict()).not.toContain(answerTo(DEAR));
});

test("the same cells read again neither end what is computed nor begin it anew", async () => {
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

test("a mistake typed while it is computed ends it, and is told at once", async () => {
  const { jobs } = heldJobs();
  pane = await openPane({ runJob: jobs });
  await pane.answer(0, DEAR);
  await pane.change();
  await pane.answer(1, {
    ...DEAR,
    cells: { ...DEAR.cells, drivers: DEAR.cells.drivers.map((row, i) => (i === 1 ? row.with(4, 75) : row)) },
  });
  await until(() => text().includes("One thing to mend in the sheet"));
  expect(jobs.ended).toEqual(["judge"]);
  expect(text()).not.toContain("This model is large");
});

test("without a worker the pane computes it itself", async () => {
  pane = await openPane({ runJob: () => Promise.reject(new WorkbookError({ kind: "notLoaded" })) });
  await pane.answer(0, DEAR);
  await until(() => verdict() !== "");
  expect(verdict()).toContain(answerTo(DEAR));
  await pane.press("Time");
  await until(() => pane.shown("dl").length > 0);
  expect(text()).toContain("Peak funding");
});

test.each([
  ["trying again", () => pane.press("Try again")],
  ["a further change", () => pane.change()],
])("a fault of the worker is told, and %s asks it anew", async (_, next) => {
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

test("a fault of the worker in a view is told, and the pane does not compute in its place", async () => {
  const jobs = fakeJobs();
  const shout = jest.spyOn(console, "error").mockImplementation(() => undefined);
  pane = await openPane({
    runJob: (...job) => (job[0] === "timeline" ? Promise.reject(new Error("out of memory")) : jobs(...job)),
  });
  await pane.answer(0, sampleModel);
  await pane.press("Time");
  await until(() => text().includes("out of memory"));
  expect(text()).not.toContain("Peak funding");
  shout.mockRestore();
});

test("after a fault of the worker nothing is said to be computed, and the former answer stays gray", async () => {
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

test("after a fault of the worker at the first answer neither computing nor a mistake is said", async () => {
  pane = await openPane({ runJob: () => Promise.reject(new Error("out of memory")) });
  await pane.answer(0, DEAR);
  await until(() => text().includes("out of memory"));
  await act(() => new Promise((resolve) => setTimeout(resolve, 300)));
  expect(text()).not.toContain("This model is large");
  expect(text()).not.toContain("mistake");
});

test("the cash flow of a former plan stays whole until that of the newest one is there, and its computing ends with the view", async () => {
  const { jobs, release, waiting } = heldJobs();
  pane = await openPane({ runJob: jobs });
  await pane.answer(0, sampleModel);
  await pane.press("Time");
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
  await pane.press("Answer");
  expect(jobs.ended).toEqual(["timeline", "timeline"]);
  await pane.press("Time");
  await until(() => jobs.begun.length === 4 && waiting.length > 0);
  await until(() => {
    waiting.splice(0).forEach((one) => one());
    return figures() !== before && !stale();
  });
});

/**
 * Opens the view over one model, and takes the other: its verdict is there, and what the view asks of it is held back.
 */
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

test("a comparison that a former plan could not have is not denied to the newest one while it is computed", async () => {
  const wide = largeCells(60, 1, 30_000);
  const one = wide.segments.map((row, i) => (i === 1 ? row.with(2, 1) : row));
  const models = [
    { ...sampleModel, cells: { ...wide, segments: one } },
    { ...sampleModel, cells: wide },
  ] as const;
  const denied = (): boolean => text().includes("There is nothing to compare");
  const release = await changeBelow("Compare", models, denied);
  expect(denied()).toBe(false);
  await release();
  await until(() => pane.shown("table").length > 0);
  expect(stale()).toBe(false);
});

test("a horizon that was typed just now is not called missing while its cash flow is computed", async () => {
  const missing = (): boolean => text().includes("The terms name no Horizon");
  const release = await changeBelow("Time", [withoutTerms("Horizon"), sampleModel], missing);
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

  test("profiles typed just now are not called absent while they are computed", async () => {
    const absent = (): boolean => /has no client profiles|holds no values yet/.test(text());
    const release = await changeBelow("Clients", [DEAR, withProfiles(DEAR)], absent);
    expect(absent()).toBe(false);
    await release();
    await until(table);
  });

  test("the answer of a former plan is gray with its figures", async () => {
    const release = await changeBelow("Clients", [withProfiles(DEAR), withProfiles(CHEAP)], table);
    expect(pane.shown("[data-stale]").some((area) => area.textContent.includes("can pay"))).toBe(true);
    await release();
    await until(() => !stale());
    expect(text()).toContain("can pay");
  });
});

test("the cash flow of a former plan is gray at once, and the sentence about it comes when that lasts", async () => {
  const models = [sampleModel, { ...sampleModel, cells: { ...sampleModel.cells, drivers: cheaper(9000) } }] as const;
  const held = heldJobs();
  pane = await openPane({ runJob: held.jobs });
  await pane.answer(0, models[0]);
  await pane.press("Time");
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
  // It is asked for in the next frame.
  await act(() => new Promise((resolve) => setTimeout(resolve, 60)));
}

test("a slider moved while its answer is computed: that is finished, and the newest number comes next", async () => {
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

describe("the goal of a what-if", () => {
  const priceOf = (): string =>
    pane.page.querySelector<HTMLInputElement>('input[aria-label="All prices, as a number"]')?.value ?? "";
  const goalField = (): Element => pane.field("Break even by client");
  const goalText = (): string =>
    pane.page.querySelector(`[id="${goalField().getAttribute("aria-describedby") ?? ""}"]`)?.textContent ?? "";
  const askGoal = (text: string): Promise<void> => pane.fill("Break even by client", text);
  const CALCULATING = "The price is being calculated.";

  let held: ReturnType<typeof heldJobs>;
  /** Lets the jobs go on until nothing waits for an answer any more. */
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

  test("is said to be calculated until its first price is there, and is not marked as a mistake", async () => {
    await askGoal("40");
    expect(goalText()).toBe(CALCULATING);
    expect(goalField().getAttribute("aria-invalid")).not.toBe("true");
    expect(pane.button("Apply").disabled).toBe(true);
    await settle();
    expect(goalText()).toContain("the margin after that client is not below 0");
  });

  test("never shows the price for an earlier client beside a newer one", async () => {
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

  test("does not move a price set by hand to the price for a former goal", async () => {
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

test("an explanation of a figure of a large plan comes when it is computed, with the numbers of the engine", async () => {
  pane = await openPane();
  await pane.answer(0, DEAR);
  await until(() => verdict() !== "");
  await pane.press("Explain Margin at the end");
  await until(() => pane.shown('[role="group"] code').length > 0);
  const evaluated = evaluate(DEAR.cells);
  const margin = evaluated.ok ? Math.round(evaluated.value.verdict.finalMargin ?? 0) : 0;
  expect(pane.shown('[role="group"]')[0]?.textContent).toContain(margin.toLocaleString("en-US").replace("-", "−"));
});

test("an explanation that is computed is not begun anew when the same cells are read again", async () => {
  const { jobs, release, waiting } = await answeredPane(DEAR);
  await pane.press("Explain Margin at the end");
  await until(() => waiting.length === 1);
  await pane.change();
  await pane.answer(1, again(DEAR));
  expect(jobs.begun).toEqual(["judge", "explain"]);
  expect(jobs.ended).toEqual([]);
  await release();
  await until(() => pane.shown('[role="group"] code').length > 0);
});

describe("an explanation that is open while the answer to newer cells is computed", () => {
  const card = (): Element | undefined => pane.shown('[role="group"][id]')[0];
  const said = (): string => card()?.textContent ?? "";
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
    ["the verdict", "Explain the answer"],
    ["a figure", "Explain Margin at the end"],
  ])("of %s stays that of the former plan, is gray, and says so", async (_, button) => {
    const { jobs, release, waiting } = await answeredPane(DEAR);
    await pane.press(button);
    await until(() => waiting.length === 1);
    await release();
    await until(() => pane.shown('[role="group"] code').length > 0);
    const before = said();
    expect(card()?.hasAttribute("data-stale")).toBe(false);
    await pane.change();
    await pane.answer(1, renamed(CHEAP));
    expect(jobs.begun).toEqual(["judge", "explain", "judge"]);
    expect(card()?.hasAttribute("data-stale")).toBe(true);
    expect(said()).toContain(en.answer.stale);
    expect(said().replace(en.answer.stale, "")).toBe(before);
    await until(() => waiting.length === 1);
    await release();
    await until(() => waiting.length === 1);
    expect(said()).not.toContain(en.answer.stale);
    expect(pane.shown('[role="group"] code')).toHaveLength(0);
    await release();
    await until(() => pane.shown('[role="group"] code').length > 0);
    expect(card()?.hasAttribute("data-stale")).toBe(false);
    expect(said()).toContain("Surveyors");
    expect(said()).not.toBe(before);
  });

  test("of the cash flow names the drivers of the plan whose figures it explains", async () => {
    const models = [sampleModel, renamed(sampleModel)] as const;
    const held = heldJobs();
    pane = await openPane({ runJob: held.jobs });
    await pane.answer(0, models[0]);
    await pane.press("Time");
    await until(() => held.waiting.length === 1);
    await held.release();
    await until(() => pane.shown("dl").length > 0);
    await pane.press("Explain Peak funding");
    await until(() => card() !== undefined);
    const before = said();
    await pane.change();
    await pane.answer(1, models[1]);
    expect(said().replace(en.answer.stale, "")).toBe(before);
    expect(card()?.hasAttribute("data-stale")).toBe(true);
    await until(() => {
      held.waiting.splice(0).forEach((one) => one());
      return said().includes("Surveyors");
    });
    expect(said()).not.toContain(en.answer.stale);
  });
});

test("large scenarios are computed two at a time, and not anew when the same list is read again", async () => {
  const { jobs, release, waiting } = heldJobs();
  const listed = [31_000, 32_000, 33_000, 34_000].map((price, index): ListedModel => {
    const reference = { ...sampleModel.reference, sheetName: `Scenario ${index}` };
    const names = { ...reference.names, drivers: `Rollout_Drivers_${index}` };
    return { model: { ...model(price), reference: { ...reference, names } }, active: false, further: [] };
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
