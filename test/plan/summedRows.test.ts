import { readSegments } from "../../src/plan/readSegments";

const HEADERS = ["Segment", "Industry", "Clients", "Price", "Fee"];
const read = (...rows: readonly (readonly unknown[])[]) => readSegments([HEADERS, ...rows]);
const issueTexts = (...rows: readonly (readonly unknown[])[]): readonly string[] => {
  const answer = read(...rows);
  return answer.ok ? [] : answer.problems.map(({ row = 0, issue }) => `${row} ${issue.kind}`);
};
const LEAD = ["Lead", "Mining", 5, 45000, ""];
const SMALL = ["Small", "Mining", 60, 25000, ""];

test.each(["Net total", "Total net", "Gross total", "Gesamt", "Summe", "Zwischensumme", "Totaal", "Suma"])(
  "a row named %s is refused as a sum",
  (name) => expect(issueTexts(LEAD, SMALL, [name, "Mining", 7, 9, ""])).toEqual(["4 sumRow"]),
);

test("a header with an error value is refused, since its column may matter", () => {
  const answer = readSegments([
    ["Segment", "Clients", "#REF!"],
    ["Lead", 5, 45000],
  ]);
  expect(answer).toMatchObject({
    ok: false,
    problems: [{ row: 1, cellError: "#REF!", issue: { kind: "headerError", place: 3 } }],
  });
});
