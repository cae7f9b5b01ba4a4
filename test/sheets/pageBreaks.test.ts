/** Page breaks that depend only on the heights of rows. */
import * as fc from "fast-check";
import { pageBreaks, type Piece } from "../../src/sheets/print/pageBreaks";
import { grouped, whole } from "../../src/sheets/print/pieces";

/** 7 columns of 100 points are wider than any paper, so a page holds 0.93 times 523.3 points of A4, 32 rows of 15. */
const columnWidths = Object.fromEntries(["B", "C", "D", "E", "F", "G"].map((letter) => [letter, 18]));
const sizes = { columnWidths, rowHeights: {} };
const ROWS = 32;
const rows = (header: number, count: number) => ({ header, first: header + 1, last: header + count });

test("a piece that does not fit begins the next page, and no row begins two pages", () => {
  const at = (last: number): readonly number[] =>
    pageBreaks({ sizes, to: "G" }, [
      { first: 4, last: 20 },
      { first: 22, last },
    ]);
  expect(at(ROWS)).toEqual([]);
  expect(at(ROWS + 1)).toEqual([22]);
  expect(pageBreaks({ sizes, to: "G" }, [{ first: 1, last: 90 }])).toEqual([]);
});

test("wider columns increase the number of rows on a page, and higher rows reduce it", () => {
  const pieces = [
    { first: 4, last: 20 },
    { first: 22, last: 40 },
  ];
  expect(pageBreaks({ sizes, to: "G" }, pieces)).toEqual([22]);
  const wide = { ...sizes, columnWidths: Object.fromEntries(Object.keys(columnWidths).map((one) => [one, 30])) };
  expect(pageBreaks({ sizes: wide, to: "G" }, pieces)).toEqual([]);
  const high = { ...wide, rowHeights: { 22: 200 } };
  expect(pageBreaks({ sizes: high, to: "G" }, pieces)).toEqual([22]);
});

test("repeated title rows take room from the second page on", () => {
  const titles = { first: 1, last: 3 };
  // 32 rows: three title rows and 29 others.
  const second = (last: number): readonly Piece[] => [whole(rows(4, 20)), whole(rows(30, 5)), whole(rows(40, last))];
  expect(pageBreaks({ sizes, to: "G", titles }, second(16))).toEqual([28]);
  expect(pageBreaks({ sizes, to: "G", titles }, second(17))).toEqual([28, 38]);
  // The first page contains the title rows only once.
  expect(pageBreaks({ sizes, to: "G", titles }, [{ first: 4, last: ROWS }])).toEqual([]);
  expect(pageBreaks({ sizes, to: "G", titles }, [whole(rows(6, 10)), { first: 20, last: ROWS }])).toEqual([]);
  // Title rows further down do not take room on the pages before them.
  const below = { first: 40, last: 40 };
  expect(pageBreaks({ sizes, to: "G", titles: below }, [whole(rows(4, 20)), whole(rows(29, 30))])).toEqual([27]);
});

test("a section longer than a page is split between its groups, and its heading stays with the first group", () => {
  const long = grouped(rows(12, 60), [10, 10, 10, 10, 10, 10]);
  expect(long).toEqual({ first: 10, last: 72, parts: [23, 33, 43, 53, 63] });
  expect(pageBreaks({ sizes, to: "G" }, [long])).toEqual([33, 63]);
  const later = grouped(rows(34, 60), [9, 10, 10, 10, 10, 11]);
  expect(pageBreaks({ sizes, to: "G" }, [{ first: 1, last: 30 }, later])).toEqual([32, 64]);
});

test("a table longer than a page begins a new page and continues on the next ones", () => {
  const table = whole(rows(28, 200));
  expect(pageBreaks({ sizes, to: "G" }, [whole(rows(4, 20)), table])).toEqual([26]);
  expect(pageBreaks({ sizes, to: "G" }, [whole(rows(3, 200))])).toEqual([]);
});

test("a section that fills its page is split where another section would begin a new page", () => {
  const before = { first: 1, last: 20 };
  const section = grouped(rows(24, 20), [5, 5, 5, 5]);
  expect(pageBreaks({ sizes, to: "G" }, [before, section])).toEqual([22]);
  expect(pageBreaks({ sizes, to: "G" }, [before, { ...section, fills: true }])).toEqual([30]);
  // The heading stays with the first group.
  const late = { first: 1, last: 26 };
  expect(pageBreaks({ sizes, to: "G" }, [late, { ...grouped(rows(30, 20), [5, 15]), fills: true }])).toEqual([28]);
});

test("an upright page holds more rows", () => {
  const piece = (last: number): readonly Piece[] => [
    { first: 4, last: 20 },
    { first: 22, last },
  ];
  // For Letter: 0.93 times 720 / (540 / 589.5) points, 48 rows.
  expect(pageBreaks({ sizes, to: "G", upright: true }, piece(48))).toEqual([]);
  expect(pageBreaks({ sizes, to: "G", upright: true }, piece(49))).toEqual([22]);
});

test("no piece that fits on a page is split, and page breaks are in order, for any pieces", () => {
  const heights = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(heights, (all) => {
      let row = 4;
      const pieces = all.map((count) => {
        const piece = { first: row, last: row + count - 1 };
        row += count + 1;
        return piece;
      });
      const breaks = pageBreaks({ sizes, to: "G" }, pieces);
      expect(breaks).toEqual([...breaks].sort((a, b) => a - b));
      const begins = [1, ...breaks];
      begins.forEach((begin, index) => {
        const next = begins[index + 1] ?? row;
        const on = pieces.filter(({ first }) => first >= begin && first < next);
        const end = on.at(-1)?.last ?? begin;
        expect(end).toBeLessThan(next);
        expect(end - begin + 1).toBeLessThanOrEqual(ROWS);
        // The next piece would not have fitted on the page.
        const following = pieces.find(({ first }) => first === next);
        if (following !== undefined) expect(following.last - begin + 1).toBeGreaterThan(ROWS);
      });
    }),
  );
});
