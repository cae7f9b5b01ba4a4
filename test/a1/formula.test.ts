import * as fc from "fast-check";
import { formulaTokens, isAddress, isWord, sheetsOf, splitSheet, withSheetsOf } from "../../src/a1/formula";
import { sheetReference } from "../../src/a1/sheetReference";

const PARTS = [
  "A1",
  "$B$2:C9",
  "A:A",
  "1:3",
  "B5#",
  "Rollout_Drivers",
  '"say ""A1"""',
  "Sheet1!A1",
  "'It''s R1C1'!B2",
  "[Book2.xlsx]Sheet3!A1",
  "'C:\\my docs\\[Book 2.xlsx]Sheet 3'!A1",
  "Sheet1:Sheet3!A1",
  "成本表!A1",
  "Table1[[#All],[A1]]",
  '{1,2;"a",3}',
  "#REF!",
  "1E+9",
  "ROLLOUT.MARGIN(A1, 2)",
] as const;

test("the tokens of any formula join to that formula", () => {
  const formula = fc
    .array(fc.oneof(fc.constantFrom(...PARTS), fc.constantFrom("+", " ", ",", "(", ")", "'", '"', "!", "[", "{", "é")))
    .map((parts) => `=${parts.join("")}`);
  fc.assert(
    fc.property(formula, (text) => {
      const tokens = formulaTokens(text);
      expect(tokens.map(({ value }) => value).join("")).toBe(text);
      for (const token of tokens) {
        const { qualifier, rest } = splitSheet(token);
        expect(qualifier + rest).toBe(token.value);
        expect(withSheetsOf(token, (name) => name)).toBe(token.value);
      }
    }),
  );
});

const named = (formula: string): readonly string[] => formulaTokens(formula).flatMap(sheetsOf);

test.each([
  ["=Sheet1!A1+'It''s R1C1'!B2", ["Sheet1", "It's R1C1"]],
  ["=Sheet1!A:A+Sheet2!Name+Sheet3!#REF!", ["Sheet1", "Sheet2", "Sheet3"]],
  ["=SUM(Sheet1:Sheet3!A1)", ["Sheet1", "Sheet3"]],
  ["=SUM('Plan A:Plan B'!A1)", ["Plan A", "Plan B"]],
  ['="Sheet1!A1"&#REF!', []],
  ["=[Book2.xlsx]Sheet3!A1+'[Book 2.xlsx]Sheet 3'!A1", []],
  ["=Table1[a!b]", []],
])("%s names the sheets %j of this workbook", (formula, sheets) => expect(named(formula)).toEqual(sheets));

test("sheetsOf finds the sheet of a reference to any sheet", () => {
  // The characters that Excel allows in the name of a sheet. The first and the last one are never an apostrophe.
  const name = fc.stringMatching(/^[A-Za-z0-9=+ !&é.-][A-Za-z0-9'=+ !&é.-]{0,28}[A-Za-z0-9]$/);
  fc.assert(
    fc.property(name, (sheet) => {
      expect(named(`=1+${sheetReference(sheet, "$B$4:$K$9")}`)).toEqual([sheet]);
    }),
  );
});

test("withSheetsOf replaces every sheet of a token and keeps its address", () => {
  const renamed = (formula: string): string =>
    formulaTokens(formula)
      .map((token) => withSheetsOf(token, (sheet) => (sheet === "Sheet1" ? "It's new" : sheet)))
      .join("");
  expect(renamed("=Sheet1!$A$1:B2+Sheet2!A1")).toBe("='It''s new'!$A$1:B2+Sheet2!A1");
  expect(renamed("=SUM(Sheet0:Sheet1!A1)+Sheet1!#REF!")).toBe("=SUM('Sheet0:It''s new'!A1)+'It''s new'!#REF!");
});

test("isWord and isAddress recognize names and addresses", () => {
  const tokens = formulaTokens("=LOG10(Rollout_Risk2)+Sheet1!$B$2+A:A&TRUE&Table1[A1]");
  expect(tokens.filter(isWord).map(({ value }) => value)).toEqual(["LOG10", "Rollout_Risk2"]);
  expect(tokens.filter(isAddress).map(({ value }) => value)).toEqual(["Sheet1!$B$2"]);
});
