import { startFunctionsRuntime, type FunctionsRuntime, type Outcome } from "../support/functionsRuntime";
import { functionsBundle, type FunctionMetadata } from "./bundle";
import { DRIVERS, EXAMPLES } from "./examples";
import { NASTY } from "./nastyArguments";
import { outputFault } from "./outputContract";

/** The last call waits for the thousand calls before it. */
jest.setTimeout(60_000);

type Call = Readonly<{ id: string; args: readonly unknown[] }>;

const good = Object.entries(EXAMPLES).map(([id, { good: args, gives }]) => ({ id, args, gives }));
const bad = Object.entries(EXAMPLES).flatMap(([id, example]) =>
  example.bad.map(([args, message]) => ({ id, args, says: message })),
);
const nasty = Object.entries(EXAMPLES).flatMap(([id, { good: args }]) =>
  args.flatMap((_, index) =>
    NASTY.map((value) => ({ id, args: args.map((other, place) => (place === index ? value : other)) })),
  ),
);

let runtime: FunctionsRuntime;
let functions: readonly FunctionMetadata[];
/** Excel's runtime collects results for half a second before it sends them, so all calls are made at once. */
const outcomes = new Map<Call, Promise<Outcome>>();

beforeAll(async () => {
  const bundle = await functionsBundle();
  functions = bundle.metadata.functions;
  runtime = startFunctionsRuntime(bundle.script);
  for (const call of [...good, ...bad, ...nasty]) outcomes.set(call, runtime.call(call.id, call.args));
}, 120_000);

async function outcomeOf(call: Call): Promise<Outcome> {
  const outcome = outcomes.get(call);
  if (outcome === undefined) throw new Error(`${call.id} was not called`);
  return outcome;
}

test("every function has an example", () => {
  expect(Object.keys(EXAMPLES).sort()).toEqual(functions.map(({ id }) => id).sort());
});

describe("valid input gives a value that a cell can hold", () => {
  test.each(good)("$id", async (call) => {
    const outcome = await outcomeOf(call);
    expect(outcome.kind).toBe("value");
    expect(outputFault(outcome)).toBeUndefined();
    if (call.gives !== undefined && outcome.kind === "value") {
      expect(Math.abs(Number(outcome.value) / call.gives - 1)).toBeLessThan(1e-14);
    }
  });
});

describe("invalid input gives #VALUE! with a message that names the problem", () => {
  test.each(bad)("$id: $says", async (call) => {
    expect(await outcomeOf(call)).toEqual({
      kind: "error",
      code: "#VALUE!",
      message: expect.stringContaining(call.says) as string,
    });
  });
});

test("an error in a block is returned as the same error, with its position", async () => {
  const drivers = [
    ["Driver", "First", "Rate"],
    ["Experts", 6, { type: "CustomFunctionError", code: "#DIV/0!" }],
  ];
  expect(await runtime.call("UNITCOST", [1, drivers, null, null])).toMatchObject({
    kind: "error",
    code: "#DIV/0!",
    message: expect.stringContaining("drivers, row 2, Rate") as string,
  });
});

test("a price or a cost may be a single value or a block of one cell", async () => {
  const asBlock = await runtime.call("MARGIN", [7, DRIVERS, [[30000]], [[250000]]]);
  expect(await runtime.call("MARGIN", [7, DRIVERS, 30000, 250000])).toEqual(asBlock);
  expect(asBlock.kind).toBe("value");
});

test("no answer is #N/A with its reason", async () => {
  const drivers = [
    ["Driver", "First", "Rate"],
    ["Experts", 6, 9000],
  ];
  const outcome = await runtime.call("BREAKEVEN", [drivers, [[12000]], null, null]);
  expect(outcome).toMatchObject({ kind: "error", code: "#N/A" });
  expect(outcome.kind === "error" && outcome.message.length).toBeGreaterThan(20);
});

test.each(Object.keys(EXAMPLES))("%s: for any input, the result is a value that a cell can hold", async (id) => {
  const faults: string[] = [];
  for (const call of nasty.filter((other) => other.id === id)) {
    const fault = outputFault(await outcomeOf(call));
    if (fault !== undefined) faults.push(`${JSON.stringify(call.args).slice(0, 200)}: ${fault}`);
  }
  expect(faults).toEqual([]);
});

describe("the output contract detects invalid results", () => {
  test.each<[string, unknown]>([
    ["a NaN or Infinity in an array, which arrives as null", [[1, null]]],
    ["undefined", null],
    ["a ragged array", [[1, 2], [3]]],
    ["an empty array", [[]]],
    ["a Decimal returned as an object", { s: 1 }],
    ["a text longer than a cell allows", "x".repeat(32_768)],
  ])("%s", (_, value) => expect(outputFault({ kind: "value", value })).toBeDefined());

  test.each<Outcome>([
    { kind: "error", code: "#VALUE!", message: "" },
    { kind: "error", code: "code 2", message: "plain" },
    { kind: "error", code: "#VALUE!", message: "unexpected fault in the add-in, please report it: x" },
  ])("%p", (outcome) => expect(outputFault(outcome)).toBeDefined());
});
