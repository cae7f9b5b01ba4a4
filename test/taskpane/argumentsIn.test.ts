import fc from "fast-check";
import { argumentsIn } from "../../taskpane/views/functions/argumentsIn";
import { formulaOf } from "../../taskpane/views/functions/formulaOf";

test.each([
  ["", [""]],
  ["a", ["a"]],
  ["94, Rollout_Drivers,B2", ["94", "Rollout_Drivers", "B2"]],
  ["{1;2,3}, {4,5}", ["{1;2,3}", "{4,5}"]],
  ['"a, b", "say ""x, y"""', ['"a, b"', '"say ""x, y"""']],
  ["'Other, sheet'!B2:C5, 1", ["'Other, sheet'!B2:C5", "1"]],
  ["'Ann''s, own'!A1, 2", ["'Ann''s, own'!A1", "2"]],
  ["SUM(A1,B1), Drivers[[#All],[First]]", ["SUM(A1,B1)", "Drivers[[#All],[First]]"]],
  ["1,,2", ["1", "", "2"]],
  ['"(", 1', ['"("', "1"]],
])("the arguments of %s", (text, expected) => expect(argumentsIn(text)).toEqual(expected));

test.each(['"open', "(1", "1)", "{1,2", "(1]", "'Sheet!A1", '"a" "b'])(
  "a call with an unclosed quote or bracket has no arguments: %s",
  (text) => expect(argumentsIn(text)).toBeUndefined(),
);

const plain = fc.stringMatching(/^[A-Za-z0-9.%!:$]{1,8}$/);
const quoted = fc.string().map((text) => `"${text.replaceAll('"', '""')}"`);
const listed = fc.array(fc.oneof(plain, quoted), { minLength: 1 }).map((items) => `{${items.join(",")}}`);

test("joined arguments are split into the same arguments, whatever their texts contain", () =>
  fc.assert(
    fc.property(fc.array(fc.oneof(plain, quoted, listed), { minLength: 1 }), (args) => {
      expect(argumentsIn(args.join(", "))).toEqual(args);
      expect(formulaOf("MARGIN", [...args, "", " "])).toBe(`=ROLLOUT.MARGIN(${args.join(", ")})`);
    }),
    { numRuns: 1000 },
  ));
