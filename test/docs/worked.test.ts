import { functionsBundle } from "../bundle/bundle";
import { startFunctionsRuntime, type Outcome } from "../support/functionsRuntime";
import { builtPages } from "./builtPages";
import { printedLike } from "./printed";
import { LEFT_OUT, type WorkedExample, workedExamples } from "./workedExamples";

let examples: readonly WorkedExample[];
let outcomes: ReadonlyMap<WorkedExample, Outcome>;
let ids: readonly string[];

beforeAll(async () => {
  const bundle = await functionsBundle();
  ids = bundle.metadata.functions.map(({ id }) => id);
  examples = (await builtPages()).flatMap(workedExamples);
  const runtime = startFunctionsRuntime(bundle.script);
  // Excel's runtime collects results for half a second before it sends them, so all calls are made at once.
  const calls = examples.map(async (one) => [one, await runtime.call(one.call.id, padded(one))] as const);
  outcomes = new Map(await Promise.all(calls));

  function padded({ call: { id, args } }: WorkedExample): readonly unknown[] {
    const { length } = bundle.metadata.functions.find((fn) => fn.id === id)?.parameters ?? [];
    if (args.length > length) throw new Error(`${id} takes ${length} arguments`);
    return [...args, ...Array.from({ length: length - args.length }, () => null)];
  }
}, 120_000);

/** The result in the format of the page. */
function printed({ gives }: WorkedExample, outcome: Outcome | undefined): unknown {
  if (outcome === undefined) return "not called";
  if (outcome.kind === "error") return `${outcome.code} ${outcome.message}`;
  const { value } = outcome;
  if (typeof gives === "string") return Array.isArray(value) ? "a table" : printedLike(gives, value);
  if (!Array.isArray(value)) return value;
  const rows = value as readonly (readonly unknown[])[];
  const cut = gives.findIndex(([cell]) => cell === LEFT_OUT);
  if (cut < 0 && rows.length !== gives.length) return `${rows.length} rows`;
  return gives.map((row, index) => {
    if (index === cut) return row;
    // Below the omitted rows, rows are counted from the end.
    const found = cut >= 0 && index > cut ? rows[rows.length - gives.length + index] : rows[index];
    return (found ?? []).map((cell, place) => printedLike(row[place] ?? "", cell));
  });
}

test("every worked example on every page gives the printed result", () => {
  expect(examples.length).toBeGreaterThan(80);
  expect(examples.map((one) => [one.page, one.formula, printed(one, outcomes.get(one))])).toEqual(
    examples.map(({ page, formula, gives }) => [page, formula, gives]),
  );
});

test("each function has a section with a worked example of its own", () => {
  const own = (id: string): readonly WorkedExample[] =>
    examples.filter(
      ({ page, section, call }) => page === "functions.html" && section === id.toLowerCase() && call.id === id,
    );
  expect(ids.filter((id) => !own(id).some((one) => outcomes.get(one)?.kind === "value"))).toEqual([]);
});

test.each<[shown: string, value: unknown, as: string]>([
  ["1,234.5", 1234.46, "1,234.5"],
  ["36.4%", 0.36449, "36.4%"],
  ["3.072", 3.0716, "3.072"],
  ["-270,000", -270000.4, "-270,000"],
  ["12", 1234, "1,234"],
  ["12", 12.6, "13"],
  ["never", "never", "never"],
])("for the printed form %s, %p is formatted as %s", (shown, value, as) => expect(printedLike(shown, value)).toBe(as));
