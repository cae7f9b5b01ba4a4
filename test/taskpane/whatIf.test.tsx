/** @jest-environment ./test/support/FastJsdomEnvironment.cjs */
import { act } from "react";
import { factoryInspection } from "../../src/plan/templates/factoryInspection";
import { compile } from "../../src/engine/cost/compile";
import { margin } from "../../src/engine/cost/totals";
import { priceFloor } from "../../src/engine/decision/priceFloor";
import { readPlan } from "../../src/plan/readPlan";
import { TEMPLATES } from "../../src/plan/templates/templates";
import type { NumberChange } from "../../src/workbook/model/Model";
import { evaluate } from "../../taskpane/shared/figures/evaluate";
import { changedCells, evaluateWhatIf } from "../../taskpane/shared/figures/whatif/evaluateWhatIf";
import { changesOf } from "../../taskpane/shared/figures/whatif/changesOf";
import { type Goal, priceForGoal } from "../../taskpane/shared/figures/whatif/priceForGoal";
import { steps } from "../../taskpane/shared/figures/whatif/steps";
import { whatIfInputs } from "../../taskpane/shared/figures/whatif/whatIfInputs";
import { templateCells } from "../support/templateCells";
import { sampleModel } from "./fakeWorkbook";
import { openPane, type Pane, withDriverCell } from "./openPane";

const { cells } = sampleModel;

describe("the sliders of a model", () => {
  const inputs = whatIfInputs(cells);
  const named = (input: string) => inputs.find((one) => one.input === input);

  test("are the most expensive Expert driver, all prices and the segment with the most clients", () => {
    const expert = factoryInspection.drivers[0];
    expect(inputs.map(({ input, name }) => [input, name])).toEqual([
      ["slope", expert?.driver],
      ["first", expert?.driver],
      ["prices", ""],
      ["clients", "Small plants"],
    ]);
    expect(named("slope")).toMatchObject({ original: 0.75, min: 0.5, max: 1, step: 0.01 });
    expect(named("first")).toMatchObject({ original: 5, min: 0.1, max: 10, step: 0.1 });
    expect(named("prices")).toMatchObject({ original: 1, min: 0.5, max: 3 });
    expect(named("clients")).toMatchObject({ min: 0, step: 2 });
  });

  test("write nothing if none is moved, and write the prices of all priced segments in cents", () => {
    for (const { original, changes } of inputs) expect(changes(original)).toEqual([]);
    const prices = named("prices")?.changes(1.07) ?? [];
    expect(prices).toHaveLength(factoryInspection.segments.length);
    for (const { from, to, block, column } of prices) {
      expect([block, column]).toEqual(["segments", "Price"]);
      expect(to).toBe(Math.round(from * 107) / 100);
    }
  });

  test("keep the slope of Wright's curve above one half and the quantity above its floor, and ignore price breaks", () => {
    const drivers = [
      ["Driver", "Category", "First", "Rate", "Slope", "Floor", "Curve", "From"],
      ["Team", "expert", 4, 100, 0.8, 1.1, "Average", ""],
      ["Team", "Expert", "", 90000, "", "", "", 5],
    ];
    const [slope, first] = whatIfInputs({ ...cells, drivers });
    expect(slope).toMatchObject({ name: "Team", min: 0.51, max: 1 });
    expect(first?.min).toBeGreaterThanOrEqual(1.1);
    expect(slope?.changes(0.9)).toEqual([{ block: "drivers", row: 1, column: "Slope", from: 0.8, to: 0.9 }]);
  });

  test("exclude inputs without a number, and keep at least one client", () => {
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
    expect(found[0]).toMatchObject({ min: 1, max: 21 });
  });

  test.each([0.75, 0.013, 5, 7.3, 123_456, 1])(
    "steps from %d include the sheet's value and stay in range",
    (original) => {
      const { min, max, step } = steps(original, { min: original * 0.3, max: original * 2 });
      expect(min).toBeGreaterThanOrEqual(original * 0.3 - 1e-9);
      expect(max).toBeLessThanOrEqual(original * 2 + 1e-9);
      const count = (original - min) / step;
      expect(Math.abs(count - Math.round(count))).toBeLessThan(1e-6);
      expect((original * 1.7) / step).toBeGreaterThan(20);
    },
  );
});

describe("the price for a breakeven by a given client", () => {
  const reachedBy = (base: typeof cells, n: number): readonly [Goal | undefined, number | undefined] => {
    const inputs = whatIfInputs(base);
    const goal = priceForGoal(base, inputs, {}, n);
    if (goal?.kind !== "price") return [goal, undefined];
    const found = evaluateWhatIf(base, changesOf(inputs, { prices: goal.value }), "at rest");
    return [goal, found === undefined ? undefined : margin(compile(found.plan), n)];
  };

  test.each(TEMPLATES.map((template) => [template.id, template] as const))(
    "%s: the price in whole cents is just sufficient",
    (_, template) => {
      const base = templateCells(template);
      const inputs = whatIfInputs(base);
      const leftAt = (prices: number, n: number): number => {
        const found = evaluateWhatIf(base, changesOf(inputs, { prices }), "at rest");
        return found === undefined ? NaN : margin(compile(found.plan), n);
      };
      for (const n of [10, 25, 40, 60]) {
        const [goal, left] = reachedBy(base, n);
        // If even three times the prices are too low, the goal says so.
        if (goal?.kind === "beyond") expect([goal.value > 3, leftAt(3, n) < 0]).toEqual([true, true]);
        else if (goal?.kind === "price")
          expect([left ?? NaN, -leftAt(goal.value * 0.999, n)].map(Math.sign)).toEqual([1, 1]);
        else throw new Error("no price");
      }
    },
  );

  test("of one segment is an amount, and it is the price floor rounded up to the cent", () => {
    const segments = cells.segments.slice(0, 2);
    const base = { ...cells, segments: segments.map((row, index) => (index === 1 ? row.with(2, 40) : row)) };
    const prices = whatIfInputs(base).find(({ input }) => input === "prices");
    expect(prices).toMatchObject({ name: "Lead plants", percent: false, original: 90000, min: 45000 });
    const read = readPlan(base);
    if (!read.ok) throw new Error("no plan");
    const [goal] = reachedBy(base, 30);
    expect(goal).toEqual({ kind: "price", value: Math.ceil(priceFloor(compile(read.value), 30) * 100) / 100 });
  });

  test("rises until it is sufficient if every price would be rounded down to the cent", () => {
    const base = {
      ...cells,
      drivers: [
        ["Driver", "First", "Rate"],
        ["Parts", 1, 10.004],
      ],
      segments: [
        ["Segment", "Clients", "Price"],
        ["First", 10, 10],
        ["Second", 10, 10],
      ],
      terms: [["Non-recurring cost", 0]],
    };
    const [goal, left] = reachedBy(base, 20);
    expect(goal?.kind).toBe("price");
    expect(left).toBeCloseTo(0.12, 10);
  });

  test("is not needed if fees alone suffice, and is undefined if nobody pays a price", () => {
    const withFee = (price: number): typeof cells => ({
      ...cells,
      segments: cells.segments.map((row, index) => (index === 0 ? row : row.with(3, price).with(6, 1e6))),
    });
    expect(reachedBy(withFee(10), 30)[0]).toEqual({ kind: "free" });
    expect(reachedBy(withFee(0), 30)[0]).toBeUndefined();
  });
});

describe("the answer for what-if values", () => {
  test.each(TEMPLATES.map((template) => [template.id, template] as const))(
    "%s: the what-if answer equals the answer of the changed sheet",
    (_, template) => {
      const base = templateCells(template);
      for (const share of [0, 0.35, 1]) {
        const changes: NumberChange[] = whatIfInputs(base).flatMap(({ min, max, step, changes: of }) =>
          of(Number((min + Math.round((share * (max - min)) / step) * step).toPrecision(12))),
        );
        const tried = evaluateWhatIf(base, changes, "dragged");
        const applied = evaluate(changedCells(base, changes));
        if (!applied.ok || tried === undefined) throw new Error("no plan");
        const { sustained, deepest, clients, finalMargin } = applied.value.verdict;
        expect(tried).toMatchObject({ sustained, deepest, clients, finalMargin });
        expect(tried.deploymentPoints.at(-1)).toEqual({ deployment: clients, margin: finalMargin });
      }
    },
  );

  test("a long rollout has fewer points while a slider moves, including the marked ones", () => {
    const many: NumberChange = { block: "segments", row: 3, column: "Clients", from: 132, to: 9000 };
    const dragged = evaluateWhatIf(cells, [many], "dragged");
    const rested = evaluateWhatIf(cells, [many], "at rest");
    expect(dragged?.deploymentPoints.length).toBeLessThan(40);
    expect(rested?.deploymentPoints.length).toBeGreaterThan(100);
    expect(rested).toMatchObject({ sustained: dragged?.sustained, finalMargin: dragged?.finalMargin });
    if (dragged?.sustained.kind !== "reached") throw new Error("never");
    expect(dragged.deploymentPoints.map(({ deployment }) => deployment)).toContain(dragged.sustained.deployment);
  });

  test("numbers that make no valid plan have no answer", () => {
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

  test("what-if starts with the sheet's answer, says that nothing is written, and Apply is disabled", () => {
    expect(answer()).toContain("Economically viable");
    expect(pane.page.textContent).toContain("These are what-if figures.");
    expect(pane.page.querySelector('[data-testid="verdict"]')).toBeNull();
    expect(pane.button("Apply to sheet").disabled).toBe(true);
    expect(pane.page.querySelectorAll('input[type="range"]')).toHaveLength(4);
    expect(pane.page.textContent).toContain("sheet: 75%");
  });

  test("a typed number moves the slider and the answer, and Apply writes the differences and closes the panel", async () => {
    const before = answer();
    await type(expert, "95 %");
    expect(answer()).not.toBe(before);
    expect(answer()).toContain("Not economically viable");
    const slider = pane.page.querySelector<HTMLInputElement>('input[type="range"]');
    expect(slider?.value).toBe("0.95");
    expect(slider?.getAttribute("aria-valuetext")).toBe("95%");
    await pane.press("Apply to sheet");
    await pane.answer(1, withDriverCell(1, 5, 0.95));
    expect(pane.workbook.calls).toEqual([
      ["applyWhatIf", sampleModel.reference, [{ block: "drivers", row: 1, column: "Slope", from: 0.75, to: 0.95 }]],
    ]);
    expect(pane.page.querySelector('[data-testid="verdict"]')?.textContent).toContain("does not break even within");
    expect(pane.button("Undo")).toBeTruthy();
  });

  test("an invalid number stays visible, is marked as excluded from the figures, and disables Apply", async () => {
    await type(expert, "90 %");
    await type(expert, "82");
    await pane.during(() => number(expert).dispatchEvent(new FocusEvent("focusout", { bubbles: true })));
    expect(number(expert).value).toBe("82");
    expect(pane.page.textContent).toContain("are invalid and not included");
    expect(pane.button("Apply to sheet").disabled).toBe(true);
    await type(expert, "82 %");
    expect(pane.page.textContent).not.toContain("are invalid and not included");
    expect(pane.button("Apply to sheet").disabled).toBe(false);
    await type(expert, "");
    await pane.press(`Reset to sheet value: ${expert}`);
    await settle();
    expect(pane.page.textContent).not.toContain("are invalid and not included");
    expect(number(expert).value).toBe("75%");
  });

  test("a number out of range is reported and not used, and Reset restores the sheet's value", async () => {
    const before = answer();
    await type(expert, "30 %");
    expect(answer()).toBe(before);
    expect(number(expert).getAttribute("aria-invalid")).toBe("true");
    expect(pane.page.textContent).toContain("from 50% to 100%");
    await type(expert, "80");
    expect(answer()).toBe(before);
    expect(pane.page.textContent).toContain("from 50% to 100%; did you mean 80% or 0.8?");
    await type(expert, "0.8");
    expect(answer()).not.toBe(before);
    await pane.press(`Reset to sheet value: ${expert}`);
    await settle();
    expect(answer()).toBe(before);
    expect(pane.button("Apply to sheet").disabled).toBe(true);
  });

  test("a change of the sheet discards the what-if values with a note, and reading the same cells changes nothing", async () => {
    await type(expert, "80 %");
    const tried = answer();
    await pane.change();
    await pane.answer(1, { ...sampleModel, cells: { ...cells, drivers: cells.drivers.map((row) => [...row]) } });
    await settle();
    expect(answer()).toBe(tried);
    await pane.change();
    await pane.answer(2, withDriverCell(1, 5, 0.7));
    await settle();
    expect(pane.page.textContent).toContain("what-if values were discarded");
    expect(answer()).not.toBe(tried);
    expect(pane.page.textContent).toContain("sheet: 70%");
    expect(pane.button("Apply to sheet").disabled).toBe(true);
  });

  test("a goal sets the price for a breakeven by that client and updates it as other numbers change", async () => {
    const goal = async (text: string): Promise<void> => {
      await pane.fill("Target breakeven client", text);
      await settle();
    };
    await goal("60");
    expect(answer()).toContain("client 60");
    const price = number("All prices").value;
    expect(pane.page.textContent).toContain(
      `All prices at ${price}: the cumulative margin after that client is zero or more.`,
    );
    await type(expert, "80 %");
    expect(answer()).toContain("client 60");
    expect(number("All prices").value).not.toBe(price);
    expect(pane.page.textContent).toContain(
      "recalculated after every change so that the rollout breaks even at client 60",
    );
    await goal("2");
    expect(pane.page.textContent).toMatch(/All prices would have to be [\d.,]+%, beyond the range of the slider/);
    for (const wrong of ["0", "3.5", "151", "many"]) {
      await goal(wrong);
      expect(pane.page.textContent).toContain("Enter a whole number from 1 to 150.");
    }
    await goal("60");
    await type("All prices", "110 %");
    expect(pane.field("Target breakeven client").value).toBe("");
    expect(number("All prices").value).toBe("110 %");
  });

  test("Discard writes nothing", async () => {
    await type("All prices", "60 %");
    await pane.press("Discard");
    expect(pane.workbook.calls).toEqual([]);
    expect(pane.page.querySelector('[data-testid="verdict"]')?.textContent).toContain("client 94");
  });

  test("an issue in the sheet closes the what-if panel", async () => {
    await pane.change();
    await pane.answer(1, withDriverCell(1, 5, 75));
    expect(pane.page.querySelector('input[type="range"]')).toBeNull();
    expect(pane.page.textContent).toContain("Showing the last valid result");
  });
});
