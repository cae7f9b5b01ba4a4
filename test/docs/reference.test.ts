import type { Cells } from "../../src/plan/cells/Cell";
import { readClient } from "../../src/plan/readClient";
import { readPlan } from "../../src/plan/readPlan";
import { englishIssues } from "../../src/plan/wording/issues/englishIssues";
import { type BlockName, DOCUMENTED_BLOCKS } from "../../src/schema/documentedBlocks";
import argumentsByName from "../../docs/reference/arguments.json";
import examples from "../../docs/reference/examples.json";
import groups from "../../docs/reference/groups.json";
import { functionsBundle, type FunctionMetadata } from "../bundle/bundle";
import { EXAMPLES } from "../bundle/examples";
import { startFunctionsRuntime, type FunctionsRuntime } from "../support/functionsRuntime";

const drivers: Cells = [
  ["Driver", "First", "Rate"],
  ["Work", 6, 100],
];
const segments: Cells = [
  ["Segment", "Clients"],
  ["Plants", 7],
];
const terms: Cells = [["Non-recurring cost", 0]];

/** The block with the value in the column, which it may have already. */
const withColumn = ([header = [], row = []]: Cells, name: string, value: string | number): Cells => {
  const place = header.includes(name) ? header.indexOf(name) : header.length;
  return [header.toSpliced(place, 1, name), row.toSpliced(place, 1, value)];
};
const withLabel = (rows: Cells, name: string, value: string | number): Cells => [
  ...rows.filter(([label]) => label !== name),
  [name, value],
];

describe("a value that is not allowed is refused in the words of the page", () => {
  const limited = (block: BlockName): readonly (readonly [name: string, allowed: string])[] =>
    DOCUMENTED_BLOCKS[block].columns.flatMap(({ name, allowed }) =>
      allowed === undefined ? [] : [[name, allowed] as const],
    );
  const wrong = (allowed: string): string | number => (allowed.startsWith("one of") ? "none such" : -1e101);
  const refusal = (read: ReturnType<typeof readPlan | typeof readClient>): string =>
    read.ok ? "accepted" : read.problems.map(({ issue }) => englishIssues.issue(issue)).join(" ");

  test.each(limited("drivers"))("drivers, %s: %s", (name, allowed) =>
    expect(refusal(readPlan({ drivers: withColumn(drivers, name, wrong(allowed)), segments, terms }))).toContain(
      allowed,
    ),
  );
  test.each(limited("segments"))("segments, %s: %s", (name, allowed) =>
    expect(refusal(readPlan({ drivers, segments: withColumn(segments, name, wrong(allowed)), terms }))).toContain(
      allowed,
    ),
  );
  test.each(limited("terms"))("terms, %s: %s", (name, allowed) =>
    expect(refusal(readPlan({ drivers, segments, terms: withLabel(terms, name, wrong(allowed)) }))).toContain(allowed),
  );
  test.each(limited("client"))("client, %s: %s", (name, allowed) =>
    expect(refusal(readClient([[name, wrong(allowed)]]))).toContain(allowed),
  );
});

describe("a missing column equals a column with its default", () => {
  const withDefault = (block: BlockName): readonly (readonly [name: string, value: string | number])[] =>
    DOCUMENTED_BLOCKS[block].columns.flatMap(({ name, absent, allowed = "" }) =>
      typeof absent === "number" || (absent !== undefined && allowed.startsWith("one of"))
        ? [[name, absent] as const]
        : [],
    );
  const client: Cells = [["Incumbent cost a year", 0]];

  test.each(withDefault("drivers"))("drivers, %s: %s", (name, value) =>
    expect(readPlan({ drivers: withColumn(drivers, name, value), segments, terms })).toEqual(
      readPlan({ drivers, segments, terms }),
    ),
  );
  test.each(withDefault("segments"))("segments, %s: %s", (name, value) =>
    expect(readPlan({ drivers, segments: withColumn(segments, name, value), terms })).toEqual(
      readPlan({ drivers, segments, terms }),
    ),
  );
  test.each(withDefault("terms"))("terms, %s: %s", (name, value) =>
    expect(readPlan({ drivers, segments, terms: withLabel(terms, name, value) })).toEqual(
      readPlan({ drivers, segments, terms }),
    ),
  );
  test.each(withDefault("client"))("client, %s: %s", (name, value) =>
    expect(readClient(withLabel(client, name, value))).toEqual(readClient(client)),
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
    type Known = Readonly<{ is: string; allowed?: string; refused?: unknown; says?: string }>;
    const known: Readonly<Record<string, Known>> = argumentsByName;
    const calls = functions.flatMap(({ id, parameters }) =>
      parameters.flatMap(({ name }, place) => {
        const { allowed, refused, says = allowed } = known[name] ?? {};
        const good = EXAMPLES[id]?.good ?? [];
        const args = parameters.map((_, index) => (index === place ? refused : (good[index] ?? null)));
        return refused === undefined ? [] : [{ id, name, says, outcome: runtime.call(id, args) }];
      }),
    );
    expect(calls.length).toBeGreaterThan(30);
    for (const { id, name, says, outcome } of calls)
      expect({ id, name, ...(await outcome) }).toEqual({
        id,
        name,
        kind: "error",
        code: "#VALUE!",
        message: expect.stringContaining(says ?? "nothing") as string,
      });
  });
});
