/** @jest-environment ./test/support/FastJsdomEnvironment.cjs */
/**
 * The pane with a workbook that is calculating, that contains copied sheets and failed checks, or that does not
 * respond.
 */
import { type Model } from "../../src/workbook/model/Model";
import { WorkbookError } from "../../src/workbook/office/WorkbookError";
import { en } from "../../src/i18n/en/pane";
import { fakeJobs } from "../support/fakeJobs";
import { largeCells } from "../support/largeCells";
import { DISPLAYED } from "../support/paneCatalogs";
import { fakeWorkbook, sampleModel } from "./fakeWorkbook";
import { openPane, type Pane, withDriverCell } from "./openPane";

let pane: Pane;
afterEach(() => pane.close());

const RATE = 4;
const verdict = (): string => pane.page.querySelector('[data-testid="verdict"]')?.textContent ?? "";
const text = (): string => pane.page.textContent;
const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe("an input that Excel is still calculating", () => {
  test.each(["#BUSY!", "#GETTING_DATA"])(
    "%s is not an issue: the former answer stays, marked as stale, until the value is ready",
    async (state) => {
      pane = await openPane();
      await pane.answer(0, sampleModel);
      const before = verdict();
      await pane.change();
      await pane.answer(1, withDriverCell(1, RATE, state));
      expect(verdict()).toBe(before);
      expect(text()).toContain("Excel is still calculating the inputs of this model.");
      expect(text()).not.toContain("to fix");
      expect(text()).toContain("Showing the last valid result");
      await pane.change();
      await pane.answer(2, withDriverCell(1, RATE, 9000));
      expect(text()).not.toContain("Excel is still calculating");
      expect(verdict()).not.toBe(before);
    },
  );

  test("is read again even if no event reports that the value is ready", async () => {
    pane = await openPane();
    await pane.answer(0, withDriverCell(1, RATE, "#BUSY!"));
    expect(verdict()).toBe("");
    await pane.until(() => pane.workbook.readings.length === 2);
    await pane.answer(1, sampleModel);
    expect(verdict()).toContain("94");
    await wait(1200);
    expect(pane.workbook.readings).toHaveLength(2);
  });
});

test("a burst of events causes one reading, and a continuing burst one reading a second", async () => {
  pane = await openPane();
  await pane.answer(0, sampleModel);
  for (let event = 0; event < 50; event += 1) pane.workbook.change();
  await wait(300);
  expect(pane.workbook.readings).toHaveLength(2);
  const until = Date.now() + 2300;
  while (Date.now() < until) {
    pane.workbook.change();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await wait(300);
  const readings = pane.workbook.readings.length - 2;
  expect(readings).toBeGreaterThanOrEqual(2);
  expect(readings).toBeLessThanOrEqual(4);
});

describe("a sheet that was copied by its tab", () => {
  const copy: Model = {
    ...withDriverCell(1, RATE, 9000),
    reference: { ...sampleModel.reference, sheetId: "s2", sheetName: "Factory inspection (2)" },
    copied: true,
  };

  test("shows its own answer and says that it is not a scenario, and never shows the answer of the original", async () => {
    pane = await openPane();
    await pane.answer(0, sampleModel);
    const original = verdict();
    await pane.change();
    await pane.answer(1, copy);
    expect(verdict()).toBe("");
    expect(text()).toContain("Factory inspection (2) is a copy, not a scenario yet");
    const own = pane.page.querySelector('[data-testid="copy-answer"]')?.textContent ?? "";
    expect(own).toContain("client");
    expect(own).not.toContain("client 94");
    expect(original).toContain("client 94");
  });

  test("becomes a scenario with one button", async () => {
    pane = await openPane();
    await pane.answer(0, copy);
    await pane.press("Make scenario");
    expect(pane.workbook.calls).toEqual([["adoptCopy", copy.reference]]);
    await pane.answer(1, { ...copy, copied: undefined as never });
    expect(verdict()).not.toBe("");
  });

  test("lists the issues of its inputs with their cells", async () => {
    pane = await openPane();
    const origins = {
      drivers: { row: 43, column: 1 },
      segments: { row: 60, column: 1 },
      terms: { row: 70, column: 1 },
    };
    await pane.answer(0, { ...withDriverCell(1, RATE, "six"), origins, copied: true });
    expect(text()).toContain("Its inputs contain errors.");
    expect(text()).toContain("F45");
    expect(text()).toContain("six");
  });

  test.each(DISPLAYED)(
    "shows a notice if its answer cannot be computed, and a change computes the answer again (%s)",
    async (locale, { sync: t }) => {
      let tries = 0;
      const jobs = fakeJobs();
      pane = await openPane({
        locale,
        runJob: (...job) => (tries++ === 0 ? Promise.reject(new Error("out of memory")) : jobs(...job)),
      });
      const own = (): string => pane.page.querySelector('[data-testid="copy-answer"]')?.textContent ?? "";
      const large = { ...copy, cells: largeCells(8, 8, 30_000) };
      await pane.answer(0, large);
      await pane.until(() => text().includes("out of memory"));
      expect(own()).toBe(t.copy.failed);
      await pane.change();
      await pane.answer(1, large);
      await pane.until(() => own() !== t.copy.failed && own() !== t.computingFirst);
      expect(own()).not.toBe("");
      expect(text()).not.toContain("out of memory");
    },
  );

  test("stays a copy if it cannot be made a scenario, shows what to do, and the button works again", async () => {
    const workbook = fakeWorkbook();
    const { adoptCopy } = workbook;
    let tries = 0;
    Object.assign(workbook, {
      adoptCopy: (...given: Parameters<typeof adoptCopy>) =>
        tries++ === 0 ? Promise.reject(new WorkbookError({ kind: "AccessDenied" })) : adoptCopy(...given),
    });
    pane = await openPane({ workbook });
    await pane.answer(0, copy);
    await pane.press("Make scenario");
    expect(text()).toContain("is a copy, not a scenario yet");
    expect(text()).toContain(en.failures.kinds.AccessDenied.action);
    await pane.press("Make scenario");
    expect(workbook.calls).toEqual([["adoptCopy", copy.reference]]);
    expect(text()).not.toContain(en.failures.kinds.AccessDenied.action);
  });
});

test("failed checks are listed with their reason, more than four are counted, and none is shown beside issues", async () => {
  const checks = [1, 2, 3, 4, 5, 6].map((number) => ({
    sheet: "Factory inspection",
    check: `Check ${number}`,
    ...(number === 2 ? {} : { reason: `Reason ${number}.` }),
  }));
  pane = await openPane();
  await pane.answer(0, { ...sampleModel, checks });
  const shown = [...pane.page.querySelectorAll('[data-testid="failed-checks"] li')].map((item) => item.textContent);
  expect(text()).toContain("6 checks failed");
  expect(shown).toHaveLength(4);
  expect(shown[0]).toBe("Factory inspection, Check 1: Reason 1.");
  expect(shown[1]).toContain("the check itself has an error");
  expect(text()).toContain("2 more");
  await pane.change();
  await pane.answer(1, { ...withDriverCell(1, RATE, "six"), checks });
  expect(text()).not.toContain("checks failed");
  await pane.change();
  await pane.answer(2, { ...sampleModel, checks: [] });
  expect(text()).not.toContain("of the sheet");
});

test("while Excel does not respond, a notice says what to do", async () => {
  pane = await openPane();
  await pane.answer(0, sampleModel);
  expect(text()).not.toContain("Excel is not responding");
  await pane.act(() => pane.workbook.silence(true));
  expect(text()).toContain("Excel is not responding");
  expect(text()).toContain("press Enter or Esc");
  expect(verdict()).toContain("94");
  await pane.act(() => pane.workbook.silence(false));
  expect(text()).not.toContain("Excel is not responding");
});
