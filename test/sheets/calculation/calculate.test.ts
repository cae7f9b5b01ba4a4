/** Formulas with the values that Excel documents for them. test/conformance compares whole files with LibreOffice. */
import { calculate, type CalculatedSheets } from "../../../src/sheets/calculation/calculate";
import { CellError } from "../../../src/sheets/calculation/CellError";
import type { CellValue, SheetSpec } from "../../../src/sheets/SheetSpec";

const sheet = (name: string, cells: readonly (readonly CellValue[])[], names: SheetSpec["names"] = []): SheetSpec => ({
  name,
  blocks: [{ at: "A1", cells }],
  ...{ formats: [], names, tables: [], charts: [], merges: [], columnWidths: {}, freezeRows: 0 },
  ...{ showGridlines: true, tabColor: "#000000" },
  print: { landscape: true, pagesWide: 1, area: "A1:B2" },
});

/** Column A: numbers, a text, a truth value, a blank cell, an error, an empty text; column B: labels. */
const data = sheet(
  "It's data",
  [
    [1, "Expert"],
    [2, "expert"],
    [3, "Day rate"],
    ["x", "a*b"],
    [true, "=1"],
    [null, "5"],
    [{ formula: "=1/0" }, null],
    [{ formula: '=""' }, "Expert"],
  ],
  [{ name: "Block", range: "A1:B8", comment: "" }],
);

const known = (): undefined => undefined;
const read = (book: CalculatedSheets, name: string, row: number, column: number): unknown => {
  const value = book.get(name)?.read(row, column);
  return value instanceof CellError ? value.code : value;
};
const valueOf = (formula: string): unknown => read(calculate([sheet("S", [[{ formula }]]), data], known), "S", 0, 0);

const A = "'It''s data'!$A$1:$A$8";
const B = "'It''s data'!$B$1:$B$8";
const NUMBERS = "'It''s data'!$A$1:$A$3";

test.each([
  // CHOOSE takes the whole part of its number and calculates one value only.
  ['=CHOOSE(2,"a","b","c")', "b"],
  ['=CHOOSE(3.9,"a","b","c")', "c"],
  ['=CHOOSE(1,"a",1/0)', "a"],
  ['=CHOOSE(0,"a","b")', "#VALUE!"],
  ['=CHOOSE(3,"a","b")', "#VALUE!"],
  ['=CHOOSE("x","a")', "#VALUE!"],
  // Operators.
  ["=1+2*3", 7],
  ["=2^3^2", 64],
  ["=-2^2", 4],
  ["=50%*4", 2],
  ["=0.3-0.1-0.2", 0],
  ["=0.1+0.2=0.3", true],
  ["=1/0", "#DIV/0!"],
  ['="a"+1', "#VALUE!"],
  ['="3"+1', 4],
  ["=TRUE+1", 2],
  ['="a"&1/3', "a0.333333333333333"],
  ['=123456789012*10&""', "1234567890120"],
  ['=0.00001&""', "0.00001"],
  ['=10^20&""', "1E+20"],
  ['="A"="a"', true],
  ['=2<"1"', true],
  ['="z"<TRUE', true],
  ["='It''s data'!A6=0", true],
  ["='It''s data'!A6=\"\"", true],
  ["='It''s data'!A6", 0],
  ["='It''s data'!A7", "#DIV/0!"],
  // Logic.
  ["=IF(1,2,1/0)", 2],
  ["=IF(0,2)", false],
  ["=IF(1,,3)", 0],
  ["=AND(1,TRUE,0)", false],
  ["=OR(0,1)", true],
  ["=IFERROR(1/0,5)", 5],
  ["=IFNA(NA(),5)", 5],
  ["=IFNA(1/0,5)", "#DIV/0!"],
  ["=ERROR.TYPE(NA())", 7],
  ["=ERROR.TYPE(1/0)", 2],
  ["=ERROR.TYPE(1)", "#N/A"],
  ['=N("x")+N(TRUE)+N(3)', 4],
  ["=ISNUMBER('It''s data'!A6)", false],
  ["=ISTEXT('It''s data'!A8)", true],
  ["=ISERROR('It''s data'!A7)", true],
  // In ranges, only numbers count.
  [`=SUM(${NUMBERS},"4")`, 10],
  [`=SUM(${A})`, "#DIV/0!"],
  [`=COUNT(${A})`, 3],
  [`=COUNTA(${A})`, 7],
  ["=MAX('It''s data'!A4:A6)", 0],
  [`=MIN(${NUMBERS},-1)`, -1],
  [`=LARGE(${NUMBERS},2)`, 2],
  [`=SUMPRODUCT((${NUMBERS}>1)*${NUMBERS})`, 5],
  [`=SUMPRODUCT(--(${B}="expert"))`, 3],
  [`=SUMPRODUCT(${NUMBERS},${NUMBERS})`, 14],
  [`=SUMPRODUCT(MAX((${NUMBERS}<3)*${NUMBERS}))`, 2],
  ["=SUMPRODUCT(ROW('It''s data'!$A$2:$A$4))", 9],
  // Search functions.
  [`=COUNTIF(${B},"EXPERT")`, 3],
  [`=COUNTIF(${B},"*day*")`, 1],
  [`=COUNTIF(${B},"a~*b")`, 1],
  [`=COUNTIF(${A},">1")`, 2],
  [`=COUNTIF(${A},"<"&3)`, 2],
  [`=COUNTIF(${NUMBERS},"<>2")`, 2],
  [`=COUNTIFS(${B},"expert",${A},"<3")`, 2],
  [`=SUMIF(${B},"Expert",${A})`, 3],
  [`=SUMIF(${NUMBERS},">1")`, 5],
  [`=MATCH("day*",${B},0)`, 3],
  [`=MATCH(2.5,${NUMBERS})`, 2],
  [`=MATCH(9,${NUMBERS},0)`, "#N/A"],
  // In a range with several rows and columns, MATCH finds nothing, whatever the cells hold.
  ["=MATCH(2,'It''s data'!$A$1:$B$3,0)", "#N/A"],
  ["=MATCH(2,'It''s data'!$A$1:$B$1,0)", "#N/A"],
  ["=MATCH(1,'It''s data'!$A$1:$B$1,0)", 1],
  [`=LOOKUP(2.5,${NUMBERS},'It''s data'!$B$1:$B$3)`, "expert"],
  [`=LOOKUP(0,${NUMBERS})`, "#N/A"],
  [`=LOOKUP(2,1/(${NUMBERS}<3),${NUMBERS})`, 2],
  ["=INDEX(Block,2,1)", 2],
  ["=INDEX(Block,9,1)", "#REF!"],
  ["=SUM(INDEX(Block,0,1):INDEX(Block,3,1))", "#DIV/0!"],
  ["=SUM('It''s data'!$A$1:INDEX(Block,3,1))", 6],
  ["=ROWS(Block)", 8],
  ["=ROW()", 1],
  ["=ROW(Block)", 1],
  ["=ISERROR(ROWS('It''s data'!$B$1))", false],
  ["=FORMULATEXT('It''s data'!A7)", "=1/0"],
  // Numbers and texts.
  ["=ABS(-3)", 3],
  ["=INT(-1.5)", -2],
  ["=LN(0)", "#NUM!"],
  ["=ROUND(1.005,2)", 1.01],
  ["=ROUND(-2.5,0)", -3],
  ["=ROUNDUP(2.1,0)", 3],
  ["=FIXED(1234567.891,1)", "1,234,567.9"],
  ["=FIXED(-0.4,0)", "0"],
  ['=LOWER("ÀB c1")', "àb c1"],
  ['=MID("abcdef",2,3)&LEFT("xyz",1)&LEN("four")', "bcdx4"],
  ['=SUBSTITUTE("a-b-c","-","+")', "a+b+c"],
  ['=TRIM("  a  b ")', "a b"],
  // Financial functions, with the examples of Microsoft's pages on them.
  ["=ROUND(PV(0.08/12,12*20,-500),2)", 59777.15],
  ["=PV(0,10,-5)", 50],
])("%s", (formula, expected) => {
  expect(valueOf(formula)).toEqual(expected);
});

test("IRR equals Microsoft's example, and NPV equals the value calculated by hand", () => {
  const flows = sheet("S", [
    [-70000, { formula: "=ROUND(IRR(A1:A6),5)" }],
    [12000, { formula: "=ROUND(NPV(0.1,A2:A6),2)" }],
    ...[15000, 18000, 21000, 26000].map((flow) => [flow]),
    [{ formula: "=IRR(A2:A6)" }],
  ]);
  const book = calculate([flows], known);
  expect([read(book, "S", 0, 1), read(book, "S", 1, 1), read(book, "S", 6, 0)]).toEqual([0.08663, 67316.69, "#NUM!"]);
});

test("a chain of 50,000 formulas is calculated from any starting cell", () => {
  const rows = Array.from({ length: 50_000 }, (_, row): CellValue[] => [{ formula: `=A${row + 2}+1` }]);
  expect(read(calculate([sheet("S", [...rows, [1]])], known), "S", 0, 0)).toBe(50_001);
});

test.each([
  ["=NOW()", "the function NOW is not known"],
  ["=A1", "refers to itself"],
  ["=Sheet9!A1", "no sheet is named Sheet9"],
  ["=Nobody", "Nobody is not the address of a range"],
  [`=${A}+1`, "a range stands where one value belongs"],
  [`=SUMPRODUCT(IF(${NUMBERS}>1,1,0))`, "a range stands where one value belongs"],
  [`=SUMPRODUCT(${NUMBERS}>1)`, "SUMPRODUCT of truth values"],
  ["=SUM({1,2})", "ArrayExpression in a formula"],
  [`=COUNTIF(${A},NA())`, "#N/A is nothing to count"],
])("%s throws an error that names its cell", (formula, message) => {
  expect(() => valueOf(formula)).toThrow(/^A1 of S /);
  expect(() => valueOf(formula)).toThrow(message);
});

test("formulas calculate with the given value of an add-in formula", () => {
  const cells = [[{ formula: "=ROLLOUT.MARGIN(1)" }, { formula: "=A1*2" }]];
  const book = calculate([sheet("S", cells)], (formula) => (formula.includes("ROLLOUT.") ? 21 : undefined));
  expect(read(book, "S", 0, 1)).toBe(42);
});
