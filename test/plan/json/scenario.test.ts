/** Scenario files: written and read back with any texts. Files with issues are refused as a whole, with all issues. */
import * as fc from "fast-check";
import { englishIssues } from "../../../src/plan/wording/issues/englishIssues";
import { readScenario } from "../../../src/plan/json/readScenario";
import type { Scenario } from "../../../src/plan/json/Scenario";
import { writeScenario } from "../../../src/plan/json/writeScenario";
import { runs } from "../../oracle/arbitraryPlan";
import { NASTY, scenario } from "./arbitraryScenario";

jest.setTimeout(300_000);

const base: Scenario = {
  title: "Base",
  currency: "EUR",
  priceYear: 2026,
  drivers: [
    ["Expert", "Expert", "months", 6, 12000, 0.8, 0.5, "unit", null, "assumption"],
    ["Expert", null, null, null, 11000, null, null, null, 20, null],
    ["Travel", "Travel", "trips", 20, 700, 0.8, 2, null, null, null],
  ],
  segments: [["Plants", "Cars", 20, 90000, 0, 0, 0, 0, 0, 0, 1, "assumption"]],
  terms: [["Non-recurring cost", 400000, "EUR", "assumption"]],
  profiles: ["Plants", "Small"],
  clients: [["Incumbent cost a year", 90000, 30000, null, "EUR", "assumption"]],
  uncertainty: [["Expert.Slope", 0.75, 0.8, 0.85, "pert"]],
  correlations: [],
};

function fileOf(given: Scenario): string {
  const written = writeScenario(given);
  if (!written.ok) throw new Error(written.problems.map(englishIssues.fileProblem).join("\n"));
  return written.text;
}

type Json = Record<string, unknown>;
const changed = (change: (file: Json) => void): string => {
  const file = JSON.parse(fileOf(base)) as Json;
  change(file);
  return JSON.stringify(file);
};
const rowIn = (file: Json, key: string, index: number): Json => (file[key] as Json[])[index] ?? {};
const complaints = (text: string): readonly string[] => {
  const read = readScenario(text);
  return read.ok ? [] : read.problems.map(englishIssues.fileProblem);
};

test("a scenario written to a file reads back equal", () => {
  fc.assert(
    fc.property(scenario, (given) => {
      const read = readScenario(fileOf(given));
      expect(read).toEqual({ ok: true, value: given });
    }),
    { numRuns: Math.min(runs.numRuns, 300) },
  );
});

test.each(NASTY)("the text %j reads back unchanged", (text) => {
  const given = { ...base, title: `${text}.`, drivers: base.drivers.map((row) => row.with(9, text)) };
  expect(readScenario(fileOf(given))).toEqual({ ok: true, value: given });
});

describe("a bad file", () => {
  test("all issues are reported with their paths", () => {
    const text = changed((file) => {
      rowIn(file, "drivers", 2)["slope"] = 85;
      rowIn(file, "drivers", 0)["first"] = "six";
      rowIn(file, "drivers", 0)["unit"] = 7;
      rowIn(file, "drivers", 1)["colour"] = "red";
      rowIn(file, "segments", 0)["clients"] = 1.5;
      rowIn(file, "terms", 0)["label"] = "Weather";
      ((file["clients"] as Json)["rows"] as Json[])[0] = { label: "Wage", values: [1, -1] };
      file["priceYear"] = "2026";
      file["title"] = " ";
    });
    expect(complaints(text)).toEqual([
      "title: enter a text of 1 to 255 characters",
      "priceYear: enter a whole year from 1900 to 2199",
      'drivers[0].unit: expected a text "…", found 7',
      'drivers[0].first: expected a number, found "six"',
      expect.stringMatching(/^drivers\[1\]\.colour: this key is unknown; keys are driver, category,/),
      "drivers[2].slope: 85 is not between 0 and 1; did you mean 85% or 0.85?",
      "segments[0].clients: 1.5 is not a whole number from 0 to 1 billion; a formula can round it: =ROUND(…,0)",
      expect.stringMatching(/^terms\[0\]\.label: "Weather" is not a known label; labels are/),
      "clients.rows[0].values[1]: -1 is not 0 or more (up to 1E+100)",
    ]);
  });

  test("issues of uncertain inputs are reported with their paths", () => {
    const text = changed((file) => {
      rowIn(file, "uncertainty", 0)["high"] = 2;
      file["correlations"] = [{ input: "Expert.Slope", with: "Nobody.Rate", correlation: 0.5 }];
    });
    expect(complaints(text)).toEqual([
      "uncertainty[0].high: 2 is not between 0 and 1; above 1 the quantity would grow with every deployment: enter 1 for no learning",
    ]);
    const unknownInput = changed((file) => {
      file["correlations"] = [{ input: "Expert.Slope", with: "Nobody.Rate", correlation: 0.5 }];
    });
    expect(complaints(unknownInput)[0]).toMatch(/^correlations\[0\]\.with: "Nobody.Rate" is not an input/);
  });

  test.each([
    ["no JSON", "{", /^this is not a scenario file/],
    ["nothing", "", /^this is not a scenario file/],
    ["a number", "7", /^expected an object .*, found 7$/],
    ["null", "null", /^expected an object .*, found null$/],
    ["a list", "[]", /^expected an object .*, found a list$/],
    ["larger than 1 MB", `"${"x".repeat(1_000_000)}"`, /^the file exceeds the limit of 1 MB/],
    ["larger than 1 MB in bytes", `"${"€".repeat(400_000)}"`, /^the file exceeds the limit of 1 MB/],
    ["deeper than 20", "[".repeat(21) + "]".repeat(21), /^the file is nested deeper than the limit of 20 levels/],
    ["far deeper", "[".repeat(500_000), /^the file is nested deeper than the limit of 20 levels/],
    ["__proto__", `{"__proto__": {"title": "x"}}`, /^__proto__: this key is not allowed/],
    ["another product", changed((file) => (file["product"] = "x")), /^product: a scenario file says/],
    ["a later version", changed((file) => (file["schemaVersion"] = 2)), /^schemaVersion: this version of the add-in/],
  ])("%s", (_, text, message) => {
    expect(complaints(text)[0]).toMatch(message);
  });

  test("keys of object prototypes and infinite numbers are refused anywhere in a file", () => {
    for (const key of ["__proto__", "constructor", "prototype"]) {
      const text = fileOf(base).replace('"driver": "Travel"', `"driver": "Travel", "${key}": {"slope": 1}`);
      expect(complaints(text)).toEqual([`drivers[2].${key}: this key is not allowed`]);
    }
    expect(Object.prototype).not.toHaveProperty("slope");
    const endless = fileOf(base).replace('"first": 20', '"first": 1e309');
    expect(complaints(endless)).toEqual(["drivers[2].first: the number is too large to calculate with"]);
  });

  test("21 nested levels are refused, and brackets in a text do not count", () => {
    expect(complaints("[".repeat(20) + "]".repeat(20))[0]).toMatch(/^expected an object .*, found a list/);
    const given = { ...base, title: "[".repeat(60) + '"{\\' };
    expect(readScenario(fileOf(given))).toEqual({ ok: true, value: given });
  });
});

/** Changes one value of a file. */
const mutation = fc.record({
  at: fc.nat(),
  how: fc.constantFrom("replace", "delete", "add", "cut", "swap" as const),
  value: fc.oneof(fc.jsonValue(), fc.constantFrom(...NASTY), fc.constantFrom(0, -1, 1e308, 85, null)),
});

function holders(value: unknown): readonly (readonly [holder: Json, key: string])[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.keys(value).flatMap((key) => [[value as Json, key] as const, ...holders((value as Json)[key])]);
}

test("a changed file is read completely or refused, and never throws", () => {
  let accepted = 0;
  fc.assert(
    fc.property(scenario, fc.array(mutation, { minLength: 1, maxLength: 3 }), (given, mutations) => {
      const file = JSON.parse(fileOf(given)) as Json;
      let cut = Infinity;
      for (const { at, how, value } of mutations) {
        const all = holders(file);
        const [holder, key] = all[at % Math.max(1, all.length)] ?? [file, "title"];
        if (how === "replace") holder[key] = value;
        else if (how === "add" && !Array.isArray(holder)) holder[`${key}x`] = value;
        else if (how === "cut") cut = at;
        else if (Array.isArray(holder)) holder.splice(Number(key), 1);
        else Reflect.deleteProperty(holder, key);
      }
      const text = JSON.stringify(file).slice(0, cut);
      const read = readScenario(text);
      if (!read.ok) {
        expect(read.problems.length).toBeGreaterThan(0);
        expect(read.problems.every(({ issue }) => englishIssues.issue(issue) !== "")).toBe(true);
        return;
      }
      accepted += 1;
      // The scenario contains everything in the file.
      expect(plain(JSON.parse(fileOf(read.value)))).toEqual(plain(JSON.parse(text)));
    }),
    { numRuns: Math.min(runs.numRuns, 600) },
  );
  expect(accepted).toBeGreaterThan(20);
});

test("readScenario refuses any other text without throwing", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.json(),
        fc.string(),
        fc.jsonValue().map((value) => JSON.stringify(value)),
      ),
      (text) => {
        expect(readScenario(text).ok).toBe(false);
      },
    ),
  );
});

const MAY_BE_EMPTY = new Set(["clients", "uncertainty", "correlations", "profiles", "rows", "values", "terms"]);

/** A file without empty values: no empty lists, no blanks at the end of values. */
function plain(file: unknown): unknown {
  if (Array.isArray(file)) return file.map((entry) => plain(entry));
  if (typeof file === "number") return file === 0 ? 0 : file;
  if (typeof file !== "object" || file === null) return file;
  const entries = Object.entries(file).flatMap(([key, value]: [string, unknown]) => {
    const given = key === "values" && Array.isArray(value) ? value.slice(0, 1 + value.findLastIndex(isGiven)) : value;
    const inner = plain(given);
    const empty = typeof inner === "object" && inner !== null && Object.keys(inner).length === 0;
    return empty && MAY_BE_EMPTY.has(key) ? [] : [[key, inner] as const];
  });
  return Object.fromEntries(entries);
}

const isGiven = (value: unknown): boolean => value !== null;
