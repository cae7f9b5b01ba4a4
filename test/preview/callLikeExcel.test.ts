import { callLikeExcel, type CustomFunction } from "../../src/preview/functions/callLikeExcel";
import type { FunctionMetadata } from "../../src/preview/functions/FunctionMetadata";
import { Messages } from "../../src/preview/functions/Messages";

const metadata = (...parameters: FunctionMetadata["parameters"][number][]): FunctionMetadata => ({
  id: "F",
  name: "F",
  parameters,
});
const any = { name: "a", type: "any" };
const block = { name: "b", type: "any", dimensionality: "matrix" };
const optional = { ...any, name: "c", optional: true };

const seen = (args: readonly unknown[], ...parameters: FunctionMetadata["parameters"][number][]): unknown => {
  let given: unknown[] = [];
  const keep: CustomFunction = (...found) => {
    given = found;
    return 0;
  };
  const outcome = callLikeExcel(metadata(...parameters), keep, args);
  return outcome.kind === "error" ? outcome.code : given;
};

test("an omitted argument is null, one too many is an error, and a single cell is a block of one cell", () => {
  expect(seen([1], any, optional)).toEqual([1, null]);
  expect(seen([1, null, 3], any, optional, optional)).toEqual([1, null, 3]);
  expect(seen([], any)).toBe("#VALUE!");
  expect(seen([1, 2], any)).toBe("#VALUE!");
  expect(seen([5], block)).toEqual([[[5]]]);
  expect(seen([[[5]]], any)).toEqual([5]);
  expect(seen([[[5, 6]]], any)).toBe("#VALUE!");
});

test("an error in a scalar is returned by the host; an error in a block is passed to the function", () => {
  expect(seen(["#DIV/0!"], any)).toBe("#DIV/0!");
  expect(seen([[["#DIV/0!"]]], block)).toEqual([[["#DIV/0!"]]]);
});

test("declared numbers and texts are converted", () => {
  expect(seen([true], { name: "n", type: "number" })).toEqual([1]);
  expect(seen(["12"], { name: "n", type: "number" })).toEqual([12]);
  expect(seen(["x"], { name: "n", type: "number" })).toBe("#VALUE!");
  expect(seen([true], { name: "s", type: "string" })).toEqual(["TRUE"]);
});

const outcome = (run: CustomFunction): unknown => callLikeExcel(metadata(), run, []);

test("a value that no cell can hold is not passed to a cell", () => {
  expect(outcome(() => NaN)).toMatchObject({ code: "#NUM!" });
  expect(outcome(() => [[1, Infinity]])).toMatchObject({ code: "#NUM!" });
  expect(outcome(() => undefined)).toMatchObject({ code: "#VALUE!" });
  expect(outcome(() => Promise.resolve(1))).toMatchObject({ code: "#VALUE!" });
});

test("only #VALUE! and #N/A keep their message", () => {
  const thrown = (code: string) => () => {
    throw Object.assign(new Error("why"), { code });
  };
  expect(outcome(thrown("#N/A"))).toEqual({ kind: "error", code: "#N/A", message: "why" });
  expect(outcome(thrown("#NUM!"))).toEqual({ kind: "error", code: "#NUM!", message: "" });
  expect(outcome(thrown("no code"))).toEqual({ kind: "error", code: "#VALUE!", message: "" });
});

test("messages stay with their cell until its function returns none", () => {
  const messages = new Messages();
  messages.set("s", 1, 2, "F", "first");
  messages.set("s", 1, 2, "G", "second");
  expect(messages.at("s", 1, 2)).toBe("first second");
  messages.set("s", 1, 2, "F", "");
  expect(messages.at("s", 1, 2)).toBe("second");
  messages.set("s", 1, 2, "G", "");
  expect(messages.at("s", 1, 2)).toBeUndefined();
});
