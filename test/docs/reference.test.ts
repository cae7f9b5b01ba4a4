import { CATEGORIES, CURVES } from "../../src/engine/cost/inputs";
import {
  DRIVER_CONSTRAINTS,
  SEGMENT_CONSTRAINTS,
  SEGMENT_NUMBERS,
  TERM_CONSTRAINTS,
} from "../../src/engine/cost/inputConstraints";
import { DISTRIBUTIONS } from "../../src/engine/risk/Uncertainty";
import { ALLOWED, COUNT } from "../../src/engine/constraints";
import { DRIVER_COLUMNS, CORRELATION_COLUMNS, SEGMENT_COLUMNS, UNCERTAINTY_COLUMNS } from "../../src/schema/columns";
import type { Cells } from "../../src/plan/cells/Cell";
import { CLIENT_LABELS } from "../../src/schema/client";
import { readClient } from "../../src/plan/readClient";
import { readPlan } from "../../src/plan/readPlan";
import { SEGMENT_FIGURES } from "../../src/schema/segments";
import { TERM_FIGURES } from "../../src/schema/terms";
import { TERM_LABELS } from "../../src/schema/terms";
import argumentsByName from "../../docs/reference/arguments.json";
import columns from "../../docs/reference/columns.json";
import examples from "../../docs/reference/examples.json";
import groups from "../../docs/reference/groups.json";
import { functionsBundle, type FunctionMetadata } from "../bundle/bundle";
import { EXAMPLES } from "../bundle/examples";
import { startFunctionsRuntime, type FunctionsRuntime } from "../support/functionsRuntime";
import { englishIssues } from "../../src/plan/wording/issues/englishIssues";

type Documented = Readonly<{ name: string; allowed?: string; default?: string | number }>;
const documented: Readonly<Record<keyof typeof columns, readonly Documented[]>> = {
  drivers: columns.drivers.columns,
  segments: columns.segments.columns,
  terms: columns.terms.columns,
  client: columns.client.columns,
  uncertainty: columns.uncertainty.columns,
  correlations: columns.correlations.columns,
};
const allowedOf = (block: keyof typeof columns, name: string): string | undefined =>
  documented[block].find((one) => one.name === name)?.allowed;

describe("the page documents exactly the blocks that the readers accept", () => {
  test.each<[keyof typeof columns, readonly string[]]>([
    ["drivers", DRIVER_COLUMNS],
    ["segments", SEGMENT_COLUMNS],
    ["terms", TERM_LABELS],
    ["client", CLIENT_LABELS],
    ["uncertainty", UNCERTAINTY_COLUMNS],
    ["correlations", CORRELATION_COLUMNS],
  ])("%s: every column or label, in order", (block, names) =>
    expect(documented[block].map(({ name }) => name)).toEqual(names),
  );

  test("ranges of drivers, segments and terms", () => {
    const { first, rate, slope, floor } = DRIVER_CONSTRAINTS;
    const rules = { First: first, Rate: rate, Slope: slope, Floor: floor, From: COUNT };
    for (const [name, { allowed }] of Object.entries(rules))
      expect(allowedOf("drivers", name)).toBe(ALLOWED[allowed].split(";")[0]);
    for (const field of SEGMENT_NUMBERS)
      expect(allowedOf("segments", SEGMENT_FIGURES[field])).toBe(
        ALLOWED[SEGMENT_CONSTRAINTS[field].allowed].split(";")[0],
      );
    for (const label of TERM_LABELS) {
      expect(allowedOf("terms", label)).toBe(ALLOWED[TERM_CONSTRAINTS[TERM_FIGURES[label]].allowed]);
    }
  });

  test("allowed words", () => {
    expect(allowedOf("drivers", "Category")).toBe(`one of ${CATEGORIES.join(", ")}`);
    expect(allowedOf("drivers", "Curve")).toBe(`one of ${CURVES.join(", ")}`);
    expect(allowedOf("uncertainty", "Distribution")).toBe(`one of ${DISTRIBUTIONS.join(", ")}`);
  });

  test.each(documented.client.map(({ name, allowed }) => ({ name, allowed })))("client, $name: $allowed", (label) => {
    const read = readClient([[label.name, -1e101]]);
    expect(read.ok ? "accepted" : read.problems.map(({ issue }) => englishIssues.issue(issue))[0]).toContain(
      label.allowed,
    );
  });
});

describe("a missing column equals a column with its default", () => {
  const drivers: Cells = [
    ["Driver", "First", "Rate"],
    ["Work", 6, 100],
  ];
  const segments: Cells = [
    ["Segment", "Clients"],
    ["Plants", 7],
  ];
  const terms: Cells = [["Non-recurring cost", 0]];
  const numeric = (block: keyof typeof columns): readonly (readonly [string, string | number])[] =>
    documented[block].flatMap(({ name, default: value }) =>
      value !== undefined && (typeof value === "number" || name === "Category" || name === "Curve")
        ? [[name, value] as const]
        : [],
    );
  const beside = (cells: Cells, name: string, value: string | number): Cells =>
    cells.map((row, index) => [...row, index === 0 ? name : value]);

  test.each(numeric("drivers"))("drivers, %s: %s", (name, value) =>
    expect(readPlan({ drivers: beside(drivers, name, value), segments, terms })).toEqual(
      readPlan({ drivers, segments, terms }),
    ),
  );
  test.each(numeric("segments"))("segments, %s: %s", (name, value) =>
    expect(readPlan({ drivers, segments: beside(segments, name, value), terms })).toEqual(
      readPlan({ drivers, segments, terms }),
    ),
  );
  test.each(numeric("terms").slice(1))("terms, %s: %s", (name, value) =>
    expect(readPlan({ drivers, segments, terms: [...terms, [name, value]] })).toEqual(
      readPlan({ drivers, segments, terms }),
    ),
  );
  test.each(numeric("client"))("client, %s: %s", (name, value) =>
    expect(
      readClient([["Incumbent cost a year", 0], ...(name === "Incumbent cost a year" ? [] : [[name, value]])]),
    ).toEqual(readClient([["Incumbent cost a year", 0]])),
  );
});

describe("functions and arguments", () => {
  let functions: readonly FunctionMetadata[];
  let runtime: FunctionsRuntime;
  beforeAll(async () => {
    const { metadata, script } = await functionsBundle();
    functions = metadata.functions;
    runtime = startFunctionsRuntime(script);
  }, 120_000);

  test("every function is in exactly one group and has examples", () => {
    const ids = functions.map(({ id }) => id).sort();
    expect(Object.values(groups).flat().sort()).toEqual(ids);
    expect(Object.keys(examples).sort()).toEqual(ids);
  });

  test("a function that may have no answer has an example without an answer", () => {
    const without = Object.entries(examples).filter(
      ([, { examples: worked, ...more }]) =>
        "noAnswer" in more !==
        worked.some(({ gives }) => typeof gives === "object" && "error" in gives && gives.error === "#N/A"),
    );
    expect(without.map(([id]) => id)).toEqual([]);
  });

  test("the documented limits of an argument equal those in its error message", async () => {
    type Known = Readonly<{ is: string; allowed?: string; refused?: unknown; text?: string }>;
    const known: Readonly<Record<string, Known>> = argumentsByName;
    const calls = functions.flatMap(({ id, parameters }) =>
      parameters.flatMap(({ name }, place) => {
        const { allowed, refused, text = allowed } = known[name] ?? {};
        const good = EXAMPLES[id]?.good ?? [];
        const args = parameters.map((_, index) => (index === place ? refused : (good[index] ?? null)));
        return refused === undefined ? [] : [{ id, name, says: text, outcome: runtime.call(id, args) }];
      }),
    );
    expect(calls.length).toBeGreaterThan(30);
    for (const { id, name, says: text, outcome } of calls)
      expect({ id, name, ...(await outcome) }).toEqual({
        id,
        name,
        kind: "error",
        code: "#VALUE!",
        message: expect.stringContaining(text ?? "nothing") as string,
      });
  });
});
