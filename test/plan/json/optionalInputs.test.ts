/** Dates, escalation, currencies and tax in scenario files. A file has their keys only where a row has a value. */
import { englishIssues } from "../../../src/plan/wording/issues/englishIssues";
import { DRIVER_KEYS, SEGMENT_KEYS } from "../../../src/plan/json/keys";
import { readScenario } from "../../../src/plan/json/readScenario";
import type { Scenario } from "../../../src/plan/json/Scenario";
import { scenarioBlocks } from "../../../src/plan/json/scenarioBlocks";
import { writeScenario } from "../../../src/plan/json/writeScenario";
import { readPlan } from "../../../src/plan/readPlan";

const OPTIONAL_KEYS = [...DRIVER_KEYS, ...SEGMENT_KEYS].filter(({ optional }) => optional).map(({ key }) => key);

const old: Scenario = {
  title: "Base",
  currency: "EUR",
  priceYear: 2026,
  drivers: [
    ["Expert", "Expert", "months", 6, 12000, 0.8, 0.5, "unit", null, "assumption"],
    ["Expert", null, null, null, 11000, null, null, null, 20, null],
  ],
  segments: [["Plants", "Cars", 20, 90000, 0, 0, 100, 0, 36, 0, 1, "assumption"]],
  terms: [["Non-recurring cost", 400000, "EUR", "assumption"]],
  profiles: [],
  clients: [],
  uncertainty: [],
  correlations: [],
};

const full: Scenario = {
  ...old,
  drivers: [
    ["Expert", "Expert", "months", 6, 12000, 0.8, 0.5, "unit", null, "assumption", 0.04, "USD"],
    ["Expert", null, null, null, 11000, null, null, null, 20, null],
  ],
  segments: [["Plants", "Cars", 20, 90000, 0, 0, 100, 0, 36, 0, 1, null, 20, 0.03, null, null, null, 12, null]],
  terms: [
    ...old.terms,
    ["Start date", 46_753, null, null],
    ["Discounting", "mid", null, null],
    ["Tax rate", 0.25, null, null],
    ["Exchange rate USD", 0.9, "EUR", null],
    ["Exchange rate USD a year", -0.01, null, null],
  ],
};

function textOf(scenario: Scenario): string {
  const written = writeScenario(scenario);
  if (!written.ok) throw new Error(written.problems.map(englishIssues.fileProblem).join("\n"));
  return written.text;
}
const complaints = (text: string): readonly string[] => {
  const read = readScenario(text);
  return read.ok ? [] : read.problems.map(englishIssues.fileProblem);
};

test("a scenario with them reads back equal", () => {
  expect(readScenario(textOf(full))).toEqual({ ok: true, value: full });
});

test("only rows with a value have their keys", () => {
  expect(OPTIONAL_KEYS).toHaveLength(9);
  const text = textOf(old);
  for (const key of OPTIONAL_KEYS) expect(text).not.toContain(`"${key}":`.replace('"currency":', '"currency": "U'));
  expect(scenarioBlocks(old).drivers[0]).toHaveLength(10);
  const { drivers, segments } = JSON.parse(textOf(full)) as Record<"drivers" | "segments", object[]>;
  expect(Object.keys(drivers[0] ?? {})).toEqual(expect.arrayContaining(["escalation", "currency"]));
  expect(Object.keys(drivers[1] ?? {})).toEqual(["driver", "rate", "from"]);
  expect(Object.keys(segments[0] ?? {}).slice(-3)).toEqual(["prior", "priceRise", "billing"]);
});

test("its plan is that of the cells", () => {
  const read = readPlan(scenarioBlocks(full));
  expect(read).toMatchObject({
    ok: true,
    value: {
      drivers: [{ escalation: 0.04, currency: "USD" }],
      segments: [{ prior: 20, priceRise: 0.03, billing: 12 }],
      terms: { startDate: 46_753, discounting: "mid", taxRate: 0.25, exchange: [{ rate: 0.9, change: -0.01 }] },
    },
  });
});

type Json = Record<string, unknown>;
const changed = (change: (file: Json) => void): string => {
  const file = JSON.parse(textOf(full)) as Json;
  change(file);
  return JSON.stringify(file);
};
const rowIn = (file: Json, key: string, index: number): Json => (file[key] as Json[])[index] ?? {};

test("issues have the paths of their values", () => {
  expect(complaints(changed((file) => (rowIn(file, "drivers", 0)["escalation"] = 4)))).toEqual([
    "drivers[0].escalation: 4 is not above -1 and at most 1; did you mean 4% or 0.04?",
  ]);
  expect(complaints(changed((file) => (rowIn(file, "drivers", 0)["currency"] = "GBP")))).toEqual([
    "drivers[0].currency: GBP has no exchange rate; add the label Exchange rate GBP to the terms, or leave this cell blank if it is the currency of the plan",
  ]);
  expect(complaints(changed((file) => (rowIn(file, "segments", 0)["prior"] = -1)))).toEqual([
    "segments[0].prior: -1 is not a whole number from 0 to 1 billion",
  ]);
  expect(complaints(changed((file) => (rowIn(file, "terms", 1)["value"] = 2028)))[0]).toMatch(
    /^terms\[1\]\.value: 2028 is not a date .*1 January 2028$/,
  );
});

test("the value of a choice is a text and that of any other term a number", () => {
  expect(complaints(changed((file) => (rowIn(file, "terms", 2)["value"] = 1)))).toEqual([
    'terms[2].value: expected a text "…", found 1',
  ]);
  expect(complaints(changed((file) => (rowIn(file, "terms", 3)["value"] = "25%")))).toEqual([
    'terms[3].value: expected a number, found "25%"',
  ]);
  expect(complaints(changed((file) => (rowIn(file, "terms", 2)["value"] = "middle")))).toEqual([
    'terms[2].value: "middle" is not one of end, mid',
  ]);
});
