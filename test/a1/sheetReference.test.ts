import * as fc from "fast-check";
import { parse, tokenize } from "@borgar/fx";
import { quoteSheet, sheetReference, unquoteSheet } from "../../src/a1/sheetReference";

test.each([
  ["Plan", "'Plan'"],
  ["It's R1C1", "'It''s R1C1'"],
  ["''", "''''''"],
  ["2026", "'2026'"],
  ["A1", "'A1'"],
  ["RC", "'RC'"],
  ["R1C1", "'R1C1'"],
  ["a!b", "'a!b'"],
])("the sheet %s is written as %s", (name, quoted) => {
  expect(quoteSheet(name)).toBe(quoted);
  expect(unquoteSheet(quoted)).toBe(name);
});

test("a qualifier without quotes is the sheet name", () => {
  expect(unquoteSheet("Plan_2026")).toBe("Plan_2026");
});

test("any sheet name reads back after quoting", () => {
  const name = fc.oneof(fc.string({ minLength: 1, maxLength: 31 }), fc.stringMatching(/^[RC1-9' ]{1,31}$/));
  fc.assert(
    fc.property(name, (one) => {
      expect(unquoteSheet(quoteSheet(one))).toBe(one);
    }),
  );
});

test("a formula reads a reference to any sheet as one reference", () => {
  // The characters that Excel allows in the name of a sheet. The first and the last one are never an apostrophe.
  const name = fc.stringMatching(/^[A-Za-z0-9=+ !&é.-][A-Za-z0-9'=+ !&é.-]{0,28}[A-Za-z0-9]$/);
  fc.assert(
    fc.property(name, (one) => {
      const reference = sheetReference(one, "$B$4:$K$9");
      expect(parse(tokenize(`=${reference}`, { mergeRefs: true }))).toMatchObject({
        type: "ReferenceIdentifier",
        value: reference,
      });
    }),
  );
});
