/** Formulas that the user typed beside a model, adapted to a copy of its sheet. */
import { adaptFormula, type CopyOfSheet } from "../../src/workbook/scenario/adaptFormula";

const copy: CopyOfSheet = {
  sameLayout: true,
  unavailable: ["Old plan"],
  original: "Plan",
  prefix: "Plan",
  newPrefix: "Plan_2",
  renamed: new Set(["_drivers"]),
  names: new Map([
    ["Plan_Drivers", "=Plan!$B$4:$K$9"],
    ["Plan_Note", "=Plan!$B$2"],
    ["Rate", "=Rates!$B$2"],
  ]),
  tables: new Set(["prices"]),
};

test.each([
  ["=SUM($B$4:C9)*2", "=SUM($B$4:C9)*2"],
  ["=SUM(B:B, 4:9)", "=SUM(B:B, 4:9)"],
  ["=ROLLOUT.MARGIN(plan_drivers)*rate", "=ROLLOUT.MARGIN(Plan_2_drivers)*rate"],
  ['="Plan_Note and Old plan!A1"', '="Plan_Note and Old plan!A1"'],
  ["=IF(true,#N/A,Rates!A1)", "=IF(true,#N/A,Rates!A1)"],
  ["=LET(margin,2,margin*Rate)", "=LET(margin,2,margin*Rate)"],
  ["=SUM(Prices[[#This Row],[a '[b']]])", "=SUM(Prices[[#This Row],[a '[b']]])"],
  ["='[Other.xlsx]Plan'!A1+Rates!#REF!", "='[Other.xlsx]Plan'!A1+Rates!#REF!"],
])("%s is kept as %s", (formula, expected) => {
  expect(adaptFormula(formula, copy)).toBe(expected);
});

test.each([
  ["a name of the sheet that the copy lacks", "=Plan_Note"],
  ["a name of no meaning", "=margin*2"],
  ["a sheet that is deleted", "='old plan'!A1"],
  ["an error on a sheet that is deleted", "='Old plan'!#REF!"],
  ["a range across sheets", "=SUM(Jan:Dec!A1)"],
  ["a table of the sheet", "=SUM(Other[a])"],
  ["the row of a table", "=[@Price]"],
  ["a file by its path", "='C:\\Plans\\[Other.xlsx]Plan'!A1"],
  ["the sheet in a text", "=INDIRECT(\"'Plan'!A1\")"],
])("a formula with %s is not kept", (_, formula) => {
  expect(adaptFormula(formula, copy)).toBeUndefined();
});

test("where cells moved, neither addresses nor functions of a position are kept", () => {
  const moved = { ...copy, sameLayout: false };
  const formulas = ["=A1", "=B:B", "=4:9", "=ROW()", "=Rates!A1", "=SUM(Rate)"];
  expect(formulas.filter((formula) => adaptFormula(formula, moved) !== undefined)).toEqual(["=Rates!A1", "=SUM(Rate)"]);
});
