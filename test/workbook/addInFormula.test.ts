import {
  withInstalledCalls,
  callsAddIn,
  hasAddresses,
  hasStoredCall,
  referencedSheets,
  spillReferences,
  withSheets,
} from "../../src/workbook/share/addInFormula";

test.each([
  ["=ROLLOUT.MARGIN(1,A)", true],
  ["=1+rollout.margin(1)", true],
  ["=IFNA(_xldudf_ROLLOUT_MARGIN(1),0)", true],
  ['="ROLLOUT.MARGIN(1)"', false],
  ['="say ""ROLLOUT.MARGIN"" twice"&A1', false],
  ["=MYROLLOUT.MARGIN(1)", false],
  ["=_xldudf_CONTOSO_ADD(1)", false],
  ["=Rollout_Drivers", false],
  ["='ROLLOUT.MARGIN plan'!A1", false],
  ["=ROLLOUT.Plan!A1", false],
  ["=SUM(A1:A3)", false],
])("%s calls the add-in: %s", (formula, expected) => expect(callsAddIn(formula)).toBe(expected));

test("the stored form of a function is read as typed, except within texts", () => {
  const formula = '=_xldudf_ROLLOUT_UNITCOST(1,A)&"_xldudf_ROLLOUT_UNITCOST("&_xldudf_rollout.MARGIN(2)';
  expect(hasStoredCall(formula)).toBe(true);
  expect(withInstalledCalls(formula)).toBe('=ROLLOUT.UNITCOST(1,A)&"_xldudf_ROLLOUT_UNITCOST("&ROLLOUT.MARGIN(2)');
  expect(hasStoredCall(withInstalledCalls('="_xldudf_ROLLOUT_X"'))).toBe(false);
});

test.each([
  ["=ROLLOUT.MARGIN(Rollout_Clients1,Rollout_Drivers)", false],
  ["=ROLLOUT.MARGIN($E$45,Rollout_Drivers)", true],
  ["=ROLLOUT.MARGIN(1,Sheet1!B2:C9)", true],
  ['=ROLLOUT.MARGIN("A1")', false],
  ["=LOG10(Rollout_Risk2)", false],
  ["=ROLLOUT.MARGIN(1,Table1[A1])", false],
  ["=ROLLOUT.MARGIN(1,'Plan A1'!Mine)", false],
])("%s refers to cells by address: %s", (formula, expected) => expect(hasAddresses(formula)).toBe(expected));

test("sheets are found by quoted and plain names, except in texts and external workbooks", () => {
  const formula = `=Sheet1!A1+'It''s mine'!B2&"Sheet2!A1"&[Book2.xlsx]Sheet3!A1`;
  expect(referencedSheets(formula)).toEqual(["Sheet1", "It's mine"]);
  expect(withSheets(formula, (name) => (name === "Sheet1" ? "A 'new' one" : name))).toBe(
    `='A ''new'' one'!A1+'It''s mine'!B2&"Sheet2!A1"&[Book2.xlsx]Sheet3!A1`,
  );
});

test("spills that a formula refers to are found", () => {
  expect(spillReferences(`=SUM(B5#)+SUM('My sheet'!$c$2#)&"D4#"`)).toEqual([
    { sheet: undefined, at: "B5" },
    { sheet: "My sheet", at: "C2" },
  ]);
  expect(spillReferences("=SUM(Sheet1!A1:B5#)")).toEqual([{ sheet: "Sheet1", at: "B5" }]);
});
