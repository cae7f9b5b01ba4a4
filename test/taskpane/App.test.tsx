/** @jest-environment jsdom */
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import type { Model } from "../../src/workbook/Model";
import { App } from "../../taskpane/App";
import { fakeWorkbook, type FakeWorkbook, sampleModel } from "./fakeWorkbook";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
window.matchMedia = ((query: string) => ({ matches: false, media: query })) as unknown as typeof window.matchMedia;

let root: Root;
let page: HTMLElement;
let workbook: FakeWorkbook;

async function open(sample = false): Promise<void> {
  workbook = fakeWorkbook();
  page = document.body.appendChild(document.createElement("div"));
  root = createRoot(page);
  await act(async () => {
    root.render(<App workbook={workbook} locale="en-US" sample={sample} />);
    await Promise.resolve();
  });
}
afterEach(() => {
  act(() => root.unmount());
  page.remove();
});

const answer = (index: number, model: Model | null): Promise<void> =>
  act(async () => {
    workbook.readings[index]?.(model);
    await Promise.resolve();
  });

const withFirst = (first: unknown): Model => ({
  ...sampleModel,
  cells: {
    ...sampleModel.cells,
    drivers: sampleModel.cells.drivers.map((row, index) => (index === 1 ? row.with(3, first) : row)),
  },
});

const verdict = (): string => page.querySelector('[data-testid="verdict"]')?.textContent ?? "";
const button = (name: string): HTMLButtonElement => {
  const found = [...page.querySelectorAll("button")].find(
    (one) => one.textContent.startsWith(name) || one.getAttribute("aria-label") === name,
  );
  if (found === undefined) throw new Error(`no button ${name}`);
  return found;
};
const press = (name: string): Promise<void> =>
  act(async () => {
    button(name).click();
    await Promise.resolve();
  });

test("the verdict of the model stands first, with figures and pictures that hold no NaN", async () => {
  await open();
  await answer(0, sampleModel);
  expect(verdict()).toContain("Economical from client 94 on");
  expect(page.textContent).toContain("Breakevenclient 94");
  const pictures = [...page.querySelectorAll('svg[role="img"]')];
  expect(pictures).toHaveLength(2);
  expect(page.innerHTML).not.toMatch(/NaN|undefined|Infinity/);
  for (const picture of pictures) expect(picture.getAttribute("aria-label")).not.toBe("");
  expect(page.querySelectorAll("table")).toHaveLength(2);
});

test("a mistake is named, the last good answer stays and is marked", async () => {
  await open();
  await answer(0, sampleModel);
  await act(async () => {
    workbook.change();
    await new Promise((resolve) => setTimeout(resolve, 100));
  });
  await answer(1, withFirst("six"));
  expect(verdict()).toContain("Economical from client 94 on");
  expect(page.textContent).toContain("This is the last good answer");
  expect(page.textContent).toContain('drivers, row 2, First: "six" is text where a number belongs');
});

test("an answer that comes late does not replace a newer one", async () => {
  await open();
  await act(async () => {
    workbook.change();
    await new Promise((resolve) => setTimeout(resolve, 100));
  });
  expect(workbook.readings).toHaveLength(2);
  await answer(1, withFirst(10));
  const newer = verdict();
  await answer(0, sampleModel);
  expect(verdict()).toBe(newer);
  expect(page.textContent).toContain("Not economical");
  expect(newer).toContain("The 150 clients listed end before the margin turns");
});

test("no model: what this is and one thing to do; with a sample it is inserted once, unasked", async () => {
  await open();
  await answer(0, null);
  await press("Insert model");
  expect(workbook.calls).toEqual([["insertModel", "factory-inspection"]]);
  act(() => root.unmount());
  await open(true);
  await answer(0, null);
  expect(workbook.calls).toEqual([["insertModel", "factory-inspection"]]);
});

test("removing a driver asks the workbook, put back is one click away", async () => {
  await open();
  await answer(0, sampleModel);
  await press("Inputs");
  await press("Remove Travel");
  expect(workbook.calls).toEqual([["removeDriver", sampleModel.reference, 6]]);
  await answer(1, sampleModel);
  await press("Put back");
  expect(workbook.putBacks).toBe(1);
});
