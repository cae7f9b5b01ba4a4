/** @jest-environment ./test/support/FastJsdomEnvironment.cjs */
import { sampleModel } from "./fakeWorkbook";
import { openPane, type Pane } from "./openPane";

jest.setTimeout(60_000);

let pane: Pane;
afterEach(() => pane.close());

async function openSample(locale = "en-US"): Promise<void> {
  pane = await openPane({ locale });
  await pane.answer(0, sampleModel);
}

const card = (): HTMLElement | null => (pane.shown('[role="group"][id]')[0] as HTMLElement | undefined) ?? null;
const textOfCard = (): string => (card()?.textContent ?? "").replaceAll("\u200b", "");
const explain = async (figure: string): Promise<void> => {
  await pane.press(`Explain ${figure}`);
  await pane.until(() => card() !== null);
};
const escape = (from: Element | null): Promise<void> =>
  pane.act(() => void from?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true })));

test("one click opens the explanation of a figure with this model's numbers, and a second click closes it", async () => {
  await openSample();
  const button = pane.button("Explain Final cumulative margin");
  expect(button.getAttribute("aria-expanded")).toBe("false");
  await explain("Final cumulative margin");
  expect(button.getAttribute("aria-expanded")).toBe("true");
  expect(button.getAttribute("aria-controls")).toBe(card()?.id);
  expect(card()?.getAttribute("aria-label")).toBe("Final cumulative margin");
  expect(textOfCard()).toContain("All revenue less all costs of the clients in the plan, before tax, undiscounted.");
  expect(textOfCard()).toMatch(
    /After client 150: net revenue [\d,]+ − total cost [\d,]+ = cumulative margin 1,274,371/,
  );
  expect(textOfCard()).toContain("=ROLLOUT.MARGIN(150, Rollout_Drivers, Rollout_Segments, Rollout_Terms)");
  await pane.press("Explain Final cumulative margin");
  expect(card()).toBeNull();
});

test("in the explanation, contribution less total cost equals the displayed margin exactly", async () => {
  await openSample();
  await explain("Final cumulative margin");
  const [, contribution = "", cost = "", margin = ""] =
    /contribution ([\d,]+) − total cost ([\d,]+) = margin ([\d,]+)/.exec(textOfCard()) ?? [];
  const number = (text: string): number => Number(text.replaceAll(",", ""));
  expect(Math.abs(number(contribution) - number(cost) - number(margin))).toBeLessThanOrEqual(1);
});

test("the breakeven is explained with the client before it, whose margin is still negative", async () => {
  await openSample();
  await explain("Breakeven point");
  expect(textOfCard()).toMatch(/After client 93: .* = cumulative margin −[\d,]+/);
  expect(textOfCard()).toMatch(/After client 94: .* = cumulative margin [\d,]+/);
});

test("only one explanation is open, and Escape closes it and returns the focus to its button", async () => {
  await openSample();
  await pane.press("All figures");
  await explain("Breakeven point");
  await explain("Unit breakeven");
  expect(card()?.getAttribute("aria-label")).toBe("Unit breakeven");
  expect(pane.shown('[role="group"][id]')).toHaveLength(1);
  const link = card()?.querySelector<HTMLButtonElement>("li button") ?? null;
  await pane.act(() => link?.focus());
  await escape(link);
  expect(card()).toBeNull();
  expect(document.activeElement).toBe(pane.button("Explain Unit breakeven"));
  await explain("Breakeven point");
  await escape(pane.button("Explain Breakeven point"));
  expect(card()).toBeNull();
  expect(document.activeElement).toBe(pane.button("Explain Breakeven point"));
});

test("an input link selects its cells: a driver its row, a column the segments that count, a term its value", async () => {
  await openSample();
  await explain("Maximum cumulative loss");
  await pane.press("Select in the sheet: Expert on site: First, Rate, Slope, Floor");
  await pane.answer(1, sampleModel);
  await pane.press("Select in the sheet: Price: Lead plants, Mid-size plants");
  await pane.answer(2, sampleModel);
  await pane.press("Select in the sheet: Non-recurring cost");
  await pane.answer(3, sampleModel);
  expect(pane.workbook.calls).toEqual(
    [
      { block: "drivers", rows: ["Expert on site"], columns: ["First", "Rate", "Slope", "Floor"] },
      { block: "segments", rows: ["Lead plants", "Mid-size plants"], columns: ["Price"] },
      { block: "terms", rows: ["Non-recurring cost"], columns: [] },
    ].map((place) => ["selectCells", sampleModel.reference, place]),
  );
  expect(card()).not.toBeNull();
});

test("inputs that are 0 are listed separately, and inputs that cannot count are omitted", async () => {
  await openSample();
  await explain("Final cumulative margin");
  const lists = [...(card()?.querySelectorAll("ul[aria-labelledby]") ?? [])].map((list) => list.textContent);
  expect(lists.at(-1)).toBe("Entry");
  expect(lists.slice(0, -1).join(" ")).not.toContain("Entry");
  // With one industry, no experience is transferred from another one.
  expect(textOfCard()).not.toContain("Transfer");
  expect(textOfCard()).not.toContain("Horizon");
});

test("the verdict, each figure of Time and each column of Clients has an explanation", async () => {
  await openSample();
  await explain("the result");
  expect(textOfCard()).toContain("Whether the clients in the plan cover the cost of the whole rollout");
  await pane.press("Cash flow");
  for (const figure of [
    "Peak funding",
    "Payback period",
    "Net present value (NPV)",
    "IRR (annual)",
    "Deployments completed",
    "Required headcount",
  ]) {
    await explain(figure);
    expect(textOfCard()).toContain("In this model");
  }
  await explain("Cash flow beyond the horizon");
  expect(textOfCard()).toMatch(/Prices still owed [\d,]+ \+ fees less cost to serve [\d,]+ = [\d,]+/);
  await pane.press("Pricing");
  await explain("Price ceiling");
  expect(textOfCard()).toMatch(/Small plants: yearly saving [\d,]+, one-time cost [\d,]+: 44,/);
  await pane.press("Select in the sheet: Wage");
  expect(pane.workbook.calls.at(-1)?.[2]).toEqual({ block: "clients", rows: ["Wage"], columns: [] });
});

test("an explanation in the what-if panel uses the tried numbers", async () => {
  await openSample();
  await pane.press("What if…");
  await pane.until(() => pane.page.querySelector('[aria-label="What if"]') !== null);
  await pane.until(() => pane.page.querySelector('[aria-label="Explain Final cumulative margin"]') !== null);
  await explain("Final cumulative margin");
  expect(textOfCard()).toContain("= cumulative margin 1,274,371");
});

test.each([
  [
    "fr-FR",
    "Expliquer\u202f: Marge cumulée finale",
    "L’ensemble des revenus moins l’ensemble des coûts des clients du plan, avant impôt, non actualisés.",
  ],
  ["zh-CN", "说明：最终累计损益", "计划内全部客户的收入减全部成本，税前，未贴现。"],
])("an explanation is in the language of the pane: %s", async (locale, name, expected) => {
  await openSample(locale);
  await pane.until(() => pane.page.querySelector(`[aria-label="${name}"]`) !== null);
  await pane.press(name);
  await pane.until(() => card() !== null);
  expect(textOfCard()).toContain(expected);
});
