import { issuesEn } from "../../src/i18n/en/issues";
import { issueFormatter } from "../../src/plan/wording/issues/issueFormatter";
import { dateText, parseDate } from "../../taskpane/views/inputs/dateText";
import { pendingEdit } from "../../taskpane/views/inputs/pendingEdit";
import {
  isOptionalTerm,
  readTerm,
  TERM_VALUE,
  type TermMessages,
  termRows,
  termText,
} from "../../taskpane/views/inputs/termFields";

const t: TermMessages = {
  locale: "en-US",
  notANumber: ({ found }) => `no number: ${found}`,
  notADate: ({ found }) => `no date: ${found}`,
  issue: issueFormatter("en", issuesEn).issue,
};
const cells = [
  ["Term", "Value"],
  ["Horizon", 36],
  ["Date de début", 46_753],
  ["Exchange rate usd", 0.9],
];

test("a date and its text stand for each other, also around leap days", () => {
  expect(dateText(61)).toBe("1900-03-01");
  expect(dateText(2_921_941)).toBe("9899-12-31");
  for (const text of ["1900-03-01", "2028-02-29", "2028-03-01", "2100-02-28", "9899-12-31"]) {
    const serial = parseDate(text);
    expect(serial === undefined ? undefined : dateText(serial)).toBe(text);
  }
  expect(["2027-02-29", "2028-13-01", "2028-1-1", "01/02/2028", ""].map(parseDate)).toEqual(Array(5).fill(undefined));
  expect([46_753.5, -3, NaN].map(dateText)).toEqual([undefined, undefined, undefined]);
});

test("terms of the sheet come first, then those that it may get, without a row", () => {
  const rows = termRows(cells);
  expect(rows.slice(0, 3).map(({ label, row }) => [label, row])).toEqual([
    ["Horizon", 1],
    ["Start date", 2],
    ["Exchange rate USD", 3],
  ]);
  const missing = rows.slice(3);
  expect(missing.map(({ label }) => label)).toContain("Tax rate");
  expect(missing.map(({ label }) => label)).not.toContain("Start date");
  expect(missing.every(({ row, label }) => row < 0 && isOptionalTerm(label))).toBe(true);
  expect(new Set(missing.map(({ row }) => row)).size).toBe(missing.length);
  expect(rows.map((row) => termText(row, "en-US")).slice(0, 3)).toEqual(["36", "2028-01-01", "0.9"]);
});

test("texts are read as the term needs them", () => {
  expect(readTerm("Start date", "2028-01-01", t)).toEqual({ value: 46_753 });
  expect(readTerm("Start date", "soon", t)).toEqual({ issue: "no date: soon" });
  expect(readTerm("Discounting", "mid", t)).toEqual({ value: "mid" });
  expect(readTerm("Tax rate", "25%", t)).toEqual({ value: 0.25 });
  expect(readTerm("Tax rate", "1.5", t)).toMatchObject({ issue: expect.stringContaining("below 1") as string });
  expect(readTerm("Exchange rate USD", "0", t)).toMatchObject({ issue: expect.stringContaining("above 0") as string });
  expect(readTerm("Tax rate", " ", t)).toEqual({ value: "" });
  expect(readTerm("Horizon", "", t)).toEqual({ issue: "no number: " });
});

test("a value typed for a term without a row is saved under its label", () => {
  const tax = termRows(cells).find(({ label }) => label === "Tax rate");
  const draft = { key: { block: "terms", row: tax?.row ?? NaN }, line: "[]", typed: { [TERM_VALUE]: "30%" } } as const;
  const { edit, errorCount } = pendingEdit([draft], { drivers: [], segments: [], terms: cells }, t);
  expect(errorCount).toBe(0);
  expect(edit.terms).toEqual([{ label: "Tax rate", value: 0.3 }]);
});
