import { act } from "react";
import { createRoot } from "react-dom/client";
import type { RiskWorker } from "../../src/engine/risk/worker/runSimulation";
import type { Model } from "../../src/workbook/model/Model";
import { App } from "../../taskpane/app/App";
import type { RunJob } from "../../taskpane/shared/jobs/RunJob";
import { fakeJobs } from "../support/fakeJobs";
import { fakeWorker } from "../support/fakeWorkers";
import { fakeWorkbook, type FakeWorkbook, sampleModel } from "./fakeWorkbook";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const TURNS = 20;
const TOUR = "rollout-tour";

export type Pane = Readonly<{
  page: HTMLElement;
  workbook: FakeWorkbook;
  /** Resolves a reading of the workbook, in any order. */
  answer: (index: number, model: Model | null) => Promise<void>;
  /** Reports a change of the workbook. It resolves once the pane has begun to read. */
  change: () => Promise<void>;
  /** Matching elements of the visible view, not of a hidden one. */
  shown: (selector: string) => readonly Element[];
  button: (name: string) => HTMLButtonElement;
  press: (name: string) => Promise<void>;
  field: (label: string) => HTMLInputElement | HTMLSelectElement;
  fill: (label: string, text: string) => Promise<void>;
  during: (work: () => void) => Promise<void>;
  /** Runs an event in the page and its immediate effects. */
  act: (work: () => void) => Promise<void>;
  /** Waits until the condition holds. */
  until: (holds: () => boolean) => Promise<void>;
  close: () => void;
}>;

const jobsBeside = (): RunJob => fakeJobs();

/** The whole pane on a fake workbook whose readings the test resolves. */
export async function openPane({
  sample = false,
  locale = "en-US",
  workbook = fakeWorkbook(),
  /** A "known" visitor took or declined the tour; "as left" keeps the state that the last pane stored. */
  visitor = "known",
  startWorkers = (): readonly RiskWorker[] => [fakeWorker(), fakeWorker()],
  runJob = jobsBeside(),
} = {}): Promise<Pane> {
  window.matchMedia = NO_PREFERENCE;
  window.ResizeObserver = NoLayout;
  Element.prototype.scrollIntoView = () => undefined;
  if (visitor === "new") window.localStorage.removeItem(TOUR);
  if (visitor === "known" && window.localStorage.getItem(TOUR) === null) window.localStorage.setItem(TOUR, "over");
  const page = document.body.appendChild(document.createElement("div"));
  const root = createRoot(page);
  const during = (work: () => void): Promise<void> =>
    act(async () => {
      work();
      // A view or a language may have to be loaded first.
      for (let turn = 0; turn < TURNS; turn += 1) await Promise.resolve();
    });
  await during(() =>
    root.render(
      <App workbook={workbook} locale={locale} sample={sample} startWorkers={startWorkers} runJob={runJob} />,
    ),
  );

  const button: Pane["button"] = (name) => {
    const named = (one: HTMLButtonElement): boolean =>
      one.textContent.startsWith(name) || one.getAttribute("aria-label") === name;
    return required([...page.querySelectorAll("button")].filter(isShown).find(named), `button ${name}`);
  };
  const field: Pane["field"] = (text) => {
    const label = [...page.querySelectorAll("label")].find((one) => one.textContent === text);
    const found = page.querySelector<HTMLInputElement | HTMLSelectElement>(`[id="${label?.htmlFor ?? ""}"]`);
    return required(found ?? undefined, `field ${text}`);
  };
  return {
    page,
    workbook,
    shown: (selector) => [...page.querySelectorAll(selector)].filter(isShown),
    during,
    answer: (index, model) => during(() => workbook.readings[index]?.(model)),
    change: () =>
      act(async () => {
        const before = workbook.readings.length;
        workbook.change();
        // A pane that is in the middle of a reading begins no other.
        for (let tries = 0; workbook.readings.length === before && tries < 100; tries += 1)
          await new Promise((resolve) => setTimeout(resolve, 10));
      }),
    button,
    press: (name) => during(() => button(name).click()),
    field,
    fill: (label, text) => during(() => typeInto(field(label), text)),
    act: during,
    until: (holds) =>
      act(async () => {
        for (let tries = 0; !holds() && tries < 600; tries += 1)
          await new Promise((resolve) => setTimeout(resolve, 50));
        if (!holds()) throw new Error("it never happened");
      }),
    close: () => {
      act(() => root.unmount());
      page.remove();
    },
  };
}

function isShown(element: Element): boolean {
  for (let one: Element | null = element; one !== null; one = one.parentElement)
    if (one instanceof HTMLElement && (one.hidden || one.style.display === "none")) return false;
  return true;
}

const NO_PREFERENCE = (() => ({
  matches: false,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
})) as unknown as typeof window.matchMedia;

/** jsdom has no layout, so no size is ever reported. */
class NoLayout implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** The sample with one cell of its drivers changed. Rows and columns count from the header, starting at 0. */
export const withDriverCell = (row: number, column: number, value: unknown): Model => ({
  ...sampleModel,
  cells: {
    ...sampleModel.cells,
    drivers: sampleModel.cells.drivers.map((cells, index) => (index === row ? cells.with(column, value) : cells)),
  },
});

/** React notices a value only if it is set with the element's native setter. */
function typeInto(element: HTMLInputElement | HTMLSelectElement, text: string): void {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), "value")?.set?.call(element, text);
  element.dispatchEvent(new Event(element instanceof HTMLSelectElement ? "change" : "input", { bubbles: true }));
}

function required<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw new Error(`no ${what}`);
  return found;
}
