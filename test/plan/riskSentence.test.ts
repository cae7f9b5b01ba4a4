import { riskSentence } from "../../src/plan/wording/riskSentence";
import { inspection } from "../engine/risk/inspection";
import { riskReport } from "../support/riskReport";

const { plan, inputs } = inspection();

test("names the clients listed, the chance and what decides", () => {
  expect(riskSentence(riskReport())).toMatch(
    /^Economical by client 150 with \d+(\.\d)?\s?% chance; .+ decides most\.$/,
  );
});

test("clients without end: no client is named", () => {
  const endless = plan.segments.slice(2).map((segment) => ({ ...segment, clients: Infinity }));
  const report = riskReport({ plan: { ...plan, segments: endless }, inputs: inputs.slice(0, 5), trials: 200 });
  expect(riskSentence(report)).toMatch(/^Economical at some client with \d+(\.\d)?\s?% chance; .+ decides most\.$/);
});

test("where nothing varies nothing decides", () => {
  const fixed = inputs.map((one) => ({ ...one, low: one.likely, high: one.likely }));
  expect(riskSentence(riskReport({ inputs: fixed, trials: 10 }))).toMatch(
    /^Economical by client 150 with 100\s?% chance\.$/,
  );
});
