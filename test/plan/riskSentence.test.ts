import { riskSentence } from "../../src/plan/wording/riskSentence";
import { listInputs } from "../../src/plan/inputNames";
import { inputText } from "../../src/plan/wording/inputText";
import { messagesFor } from "../../src/plan/wording/messagesFor";
import { inspection } from "../engine/risk/inspection";
import { riskReport } from "../support/riskReport";

const { plan, inputs } = inspection();

test("the sentence names the clients listed, the probability and the deciding input", () => {
  expect(riskSentence(riskReport())).toMatch(
    /^Probability of breaking even by client 150: \d+(\.\d)?\s?%\. Most influential input: .+\.$/,
  );
});

test("the sentence names no client when clients are unlimited", () => {
  const endless = plan.segments.slice(2).map((segment) => ({ ...segment, clients: Infinity }));
  const report = riskReport({ plan: { ...plan, segments: endless }, inputs: inputs.slice(0, 5), trials: 200 });
  expect(riskSentence(report)).toMatch(
    /^Probability of ever breaking even: \d+(\.\d)?\s?%\. Most influential input: .+\.$/,
  );
});

test("the sentence names no deciding input when no input varies", () => {
  const fixed = inputs.map((one) => ({ ...one, low: one.likely, high: one.likely }));
  expect(riskSentence(riskReport({ inputs: fixed, trials: 10 }))).toMatch(
    /^Probability of breaking even by client 150: 100\s?%\.$/,
  );
});

test("an input is named as in speech, not as in a formula", () => {
  expect(inputText("Small plants.Price", "en")).toBe("One-time price of Small plants");
  expect(inputText("Release 2.0.First", "en")).toBe("First-unit quantity of Release 2.0");
  expect(inputText("Ateliers.Run cost", "fr")).toBe("Coût de service mensuel (Ateliers)");
  expect(inputText("小型工厂.Slope", "zh")).toBe("“小型工厂”的学习率");
  expect(["en", "fr", "zh"].map((code) => inputText("Transfer", code as "en"))).toEqual([
    "Experience transfer rate",
    "Taux de transfert d’expérience",
    "经验转移率",
  ]);
  expect(riskSentence(riskReport())).toMatch(/ Most influential input: .+ of .+\.$/);
});

test("every figure that can be uncertain has a name in sentences", () => {
  const names = listInputs(plan).map(({ name }) => name);
  const columns = new Set(
    names.filter((name) => name.includes(".")).map((name) => name.slice(name.lastIndexOf(".") + 1)),
  );
  expect(columns.size).toBe(13);
  for (const column of columns) expect(Object.keys(messagesFor("en").input.columns)).toContain(column);
});

test("the sentence names no deciding input when very few trials break even", () => {
  const reports = [1, 1.5, 2, 2.5, 3, 3.5, 4, 5].map((millions) => {
    const cost = { low: millions * 1e6, likely: millions * 1e6, high: millions * 1e6 };
    const dear = inputs.map((one) => (one.name === "Non-recurring cost" ? { ...one, ...cost } : one));
    return riskReport({ plan, inputs: dear, trials: 300 });
  });
  const rare = reports.filter(
    ({ summary: { probability } }) => probability !== undefined && probability.value > 0 && probability.value < 0.05,
  );
  expect(rare.length).toBeGreaterThan(0);
  for (const report of rare)
    expect(riskSentence(report)).toMatch(/^Probability of breaking even by client 150: [\d.]+\s?%\.$/);
});
