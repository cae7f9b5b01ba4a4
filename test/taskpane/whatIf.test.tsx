/** @jest-environment jsdom */
import { act } from "react";
import { factoryInspection } from "../../src/plan/templates/factoryInspection";
import { TEMPLATES } from "../../src/plan/templates/templates";
import type { NumberChange } from "../../src/workbook/Model";
import { evaluate } from "../../taskpane/model/evaluate";
import { changedCells, evaluateWhatIf } from "../../taskpane/whatif/evaluateWhatIf";
import { steps } from "../../taskpane/whatif/steps";
import { whatIfInputs } from "../../taskpane/whatif/whatIfInputs";
import { templateCells } from "../support/templateCells";
import { sampleModel } from "./fakeWorkbook";
import { openPane, type Pane, withDriverCell } from "./openPane";

const { cells } = sampleModel;

describe("the sliders of a model", () => {
  const inputs = whatIfInputs(cells);
  const named = (input: string) => inputs.find((one) => one.input === input);

  test("the Expert driver that costs most, all prices, the segment with most clients", () => {
    const expert = factoryInspection.drivers[0];
    expect(inputs.map(({ input, name }) => [input, name])).toEqual([
      ["slope", expert?.driver],
      ["first", expert?.driver],
      ["prices", ""],
      ["clients", "Small plants"],
    ]);
    expect(named("slope")).toMatchObject({ original: 0.75, least: 0.5, most: 1, step: 0.01 });
    expect(named("first")).toMatchObject({ original: 5, least: 0.1, most: 10, step: 0.1 });
    expect(named("prices")).toMatchObject({ original: 1, least: 0.5, most: 3 });
    expect(named("clients")).toMatchObject({ least: 0, step: 2 });
  });

  test("nothing moved is nothing to write; prices come in cents, of every segment that has one", () => {
    for (const { original, changes } of inputs) expect(changes(original)).toEqual([]);
    const prices = named("prices")?.changes(1.07) ?? [];
    expect(prices).toHaveLength(factoryInspection.segments.length);
    for (const { from, to, block, column } of prices) {
      expect([block, column]).toEqual(["segments", "Price"]);
      expect(to).toBe(Math.round(from * 107) / 100);
    }
  });

  test("Wright's curve keeps its slope above one half, a floor bounds the quantity, a price break is no driver", () => {
    const drivers = [
      ["Driver", "Category", "First", "Rate", "Slope", "Floor", "Curve", "From"],
      ["Team", "expert", 4, 100, 0.8, 1.1, "Average", ""],
      ["Team", "Expert", "", 90000, "", "", "", 5],
    ];
    const [slope, first] = whatIfInputs({ ...cells, drivers });
    expect(slope).toMatchObject({ name: "Team", least: 0.51, most: 1 });
    expect(first?.least).toBeGreaterThanOrEqual(1.1);
    expect(slope?.changes(0.9)).toEqual([{ block: "drivers", row: 1, column: "Slope", from: 0.8, to: 0.9 }]);
  });

  test("what a model has no number for has no slider, and the only clients cannot all go", () => {
    const drivers = [
      ["Driver", "First", "Rate"],
      ["Team", 4, 100],
    ];
    const segments = [
      ["Segment", "Clients"],
      ["All", 7],
    ];
    const found = whatIfInputs({ ...cells, drivers, segments });
    expect(found.map(({ input }) => input)).toEqual(["clients"]);
    expect(found[0]).toMatchObject({ least: 1, most: 21 });
  });

  test.each([0.75, 0.013, 5, 7.3, 123_456, 1])("steps from %d meet it again and stay inside", (original) => {
    const { least, most, step } = steps(original, { least: original * 0.3, most: original * 2 });
    expect(least).toBeGreaterThanOrEqual(original * 0.3 - 1e-9);
    expect(most).toBeLessThanOrEqual(original * 2 + 1e-9);
    const count = (original - least) / step;
    expect(Math.abs(count - Math.round(count))).toBeLessThan(1e-6);
    expect((original * 1.7) / step).toBeGreaterThan(20);
  });
});

describe("the answer for numbers that were tried", () => {
  test.each(TEMPLATES.map((template) => [template.id, template] as const))(
    "%s: it is the answer that the sheet would give",
    (_, template) => {
      const base = templateCells(template);
      for (const share of [0, 0.35, 1]) {
        const changes: NumberChange[] = whatIfInputs(base).flatMap(({ least, most, step, changes: of }) =>
          of(Number((least + Math.round((share * (most - least)) / step) * step).toPrecision(12))),
        );
        const tried = evaluateWhatIf(base, changes, "dragged");
        const applied = evaluate(changedCells(base, changes));
        if (!applied.ok || tried === undefined) throw new Error("no plan");
        const { sustained, deepest, clients, finalMargin } = applied.value.verdict;
        expect(tried).toMatchObject({ sustained, deepest, clients, finalMargin });
        expect(tried.rungs.at(-1)).toEqual({ deployment: clients, margin: finalMargin });
      }
    },
  );

  test("a long rollout has fewer points while a slider moves, the marked ones among them", () => {
    const many: NumberChange = { block: "segments", row: 3, column: "Clients", from: 132, to: 9000 };
    const dragged = evaluateWhatIf(cells, [many], "dragged");
    const rested = evaluateWhatIf(cells, [many], "at rest");
    expect(dragged?.rungs.length).toBeLessThan(40);
    expect(rested?.rungs.length).toBeGreaterThan(100);
    expect(rested).toMatchObject({ sustained: dragged?.sustained, finalMargin: dragged?.finalMargin });
    if (dragged?.sustained.kind !== "reached") throw new Error("never");
    expect(dragged.rungs.map(({ deployment }) => deployment)).toContain(dragged.sustained.deployment);
  });

  test("numbers that make no plan have no answer", () => {
    expect(evaluateWhatIf(cells, [{ block: "drivers", row: 1, column: "Slope", from: 0.75, to: 1.4 }], "dragged")).toBe(
      undefined,
    );
  });
});

describe("in the pane", () => {
  let pane: Pane;
  afterEach(() => pane.close());
  const settle = (): Promise<void> =>
    act(async () => {
      await new Promise((resolve) => setTimeout(resolve, 60));
    });
  const number = (label: string): HTMLInputElement => {
    const found = pane.page.querySelector<HTMLInputElement>(`input[aria-label="${label}, as a number"]`);
    if (found === null) throw new Error(`no number ${label}`);
    return found;
  };
  async function type(label: string, text: string): Promise<void> {
    await pane.during(() => {
      const element = number(label);
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(element, text);
      element.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await settle();
  }
  const answer = (): string => pane.page.querySelector('[data-testid="what-if-answer"]')?.textContent ?? "";
  const expert = `${factoryInspection.drivers[0]?.driver ?? ""}: learning slope`;

  beforeEach(async () => {
    pane = await openPane();
    await pane.answer(0, sampleModel);
    await pane.press("What if…");
    await settle();
  });

  test("it begins with the answer of the sheet, says that it is none of the sheet, and nothing can be applied yet", () => {
    expect(answer()).toContain("Economical");
    expect(pane.page.textContent).toContain("These are what-if figures, not the sheet’s");
    expect(pane.page.querySelector('[data-testid="verdict"]')).toBeNull();
    expect(pane.button("Apply to the sheet").disabled).toBe(true);
    expect(pane.page.querySelectorAll('input[type="range"]')).toHaveLength(4);
    expect(pane.page.textContent).toContain("in the sheet 75%");
  });

  test("a number typed moves slider and answer; Apply writes what differs, and closes it", async () => {
    const before = answer();
    await type(expert, "95 %");
    expect(answer()).not.toBe(before);
    expect(answer()).toContain("Not economical");
    const slider = pane.page.querySelector<HTMLInputElement>('input[type="range"]');
    expect(slider?.value).toBe("0.95");
    expect(slider?.getAttribute("aria-valuetext")).toBe("95%");
    await pane.press("Apply to the sheet");
    await pane.answer(1, withDriverCell(1, 5, 0.95));
    expect(pane.workbook.calls).toEqual([
      ["applyWhatIf", sampleModel.reference, [{ block: "drivers", row: 1, column: "Slope", from: 0.75, to: 0.95 }]],
    ]);
    expect(pane.page.querySelector('[data-testid="verdict"]')?.textContent).toContain("end before the margin turns");
    expect(pane.button("Put back")).toBeTruthy();
  });

  test("a number out of range is told and not taken; reset goes back", async () => {
    const before = answer();
    await type(expert, "30 %");
    expect(answer()).toBe(before);
    expect(number(expert).getAttribute("aria-invalid")).toBe("true");
    expect(pane.page.textContent).toContain("from 50% to 100%");
    await type(expert, "80");
    expect(answer()).not.toBe(before);
    await pane.press(`Back to the sheet: ${expert}`);
    await settle();
    expect(answer()).toBe(before);
    expect(pane.button("Apply to the sheet").disabled).toBe(true);
  });

  test("when the sheet changes what was tried is discarded, with a word; the same cells read anew change nothing", async () => {
    await type(expert, "80 %");
    const tried = answer();
    await pane.change();
    await pane.answer(1, { ...sampleModel, cells: { ...cells, drivers: cells.drivers.map((row) => [...row]) } });
    await settle();
    expect(answer()).toBe(tried);
    await pane.change();
    await pane.answer(2, withDriverCell(1, 5, 0.7));
    await settle();
    expect(pane.page.textContent).toContain("what you tried was discarded");
    expect(answer()).not.toBe(tried);
    expect(pane.page.textContent).toContain("in the sheet 70%");
    expect(pane.button("Apply to the sheet").disabled).toBe(true);
  });

  test("Discard writes nothing", async () => {
    await type("All prices", "60");
    await pane.press("Discard");
    expect(pane.workbook.calls).toEqual([]);
    expect(pane.page.querySelector('[data-testid="verdict"]')?.textContent).toContain("client 94");
  });

  test("a mistake in the sheet ends it", async () => {
    await pane.change();
    await pane.answer(1, withDriverCell(1, 5, 75));
    expect(pane.page.querySelector('input[type="range"]')).toBeNull();
    expect(pane.page.textContent).toContain("This is the last good answer");
  });
});
