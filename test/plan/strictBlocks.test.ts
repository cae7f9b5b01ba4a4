/** Rows that sum up others, blocks of labels, and the limits of reading. */
import { isSumRow } from "../../src/plan/headings/sumRow";
import type { Cells } from "../../src/plan/cells/Cell";
import { MAX_ROWS } from "../../src/plan/cells/parseTable";
import { cellError } from "../../src/plan/cells/cellError";
import type { Problem } from "../../src/plan/Problem";
import { readClient } from "../../src/plan/readClient";
import { readClients } from "../../src/plan/readClients";
import { readDrivers } from "../../src/plan/readDrivers";
import { readCorrelations } from "../../src/plan/readCorrelations";
import { readPlan } from "../../src/plan/readPlan";
import { readSegments } from "../../src/plan/readSegments";
import { readTerms } from "../../src/plan/readTerms";
import { readUncertainty } from "../../src/plan/readUncertainty";
import { englishIssues } from "../../src/plan/wording/issues/englishIssues";
import { timesAsLong } from "../support/timesAsLong";

const reported = (
  read: Readonly<{ ok: true }> | Readonly<{ ok: false; problems: readonly Problem[] }>,
): readonly string[] => (read.ok ? [] : read.problems.map(englishIssues.problem));

describe("rows that sum up", () => {
  const SUMS = [
    ..."Total, Totals, TOTAL, Total:, total (65), Total 65, Subtotal, Sub-total, Sub total, Sum, Grand total, Overall".split(
      ", ",
    ),
    ..."Total clients, Total drivers, Total of all segments, Clients total, Total hardware, Subtotal Mining, Mining total".split(
      ", ",
    ),
    ..."Total général, Totaux, Sous-total, Sous total usines, Somme, Ensemble, Total des clients, TOTAL HT".split(", "),
    ..."合计 小计 总计 總計 合計 共计 共計 汇总 匯總 合计： 合计（65） 客户合计 总计客户 小计一 客户总数".split(" "),
    "∑",
    "Ｔｏｔａｌ",
    "To\u00adtal\u200b",
    " total\u00a0",
  ];
  test.each(SUMS)("%s", (label) => expect(isSumRow(label, () => ["Mining"])).toBe(true));

  const NAMES = [
    ..."Total station, Totally new, TotalEnergies, Total Energies, Summit, Sum insured, Overall equipment effectiveness".split(
      ", ",
    ),
    ..."Mining, Ensemble learning, Totem, Sumatra, Customers, Somme-Leuze, Overalls, Average, Mining totalizer, =SUM(A1)".split(
      ", ",
    ),
    ..."总站 小计算器 数据汇总 共享平台 汇总平台 总部".split(" "),
    "",
    "12",
  ];
  test.each(NAMES)("%j is a name", (label) => expect(isSumRow(label, () => ["Farming"])).toBe(false));

  const plan = readPlan({
    drivers: [
      ["Driver", "First", "Rate"],
      ["A", 1, 1],
    ],
    segments: [
      ["Segment", "Clients"],
      ["S", 9],
    ],
  });
  if (!plan.ok) throw new Error("the plan is good");
  const inputs = readUncertainty(
    [
      ["Input", "Low", "Likely", "High"],
      ["A.Rate", 1, 2, 3],
      ["A.First", 1, 2, 3],
    ],
    plan.value,
  );
  if (!inputs.ok) throw new Error("the inputs are good");

  test.each([
    [
      "drivers",
      readDrivers([
        ["Driver", "First", "Rate"],
        ["A", 1, 1],
        ["Sous-total", 1, 1],
      ]),
      3,
    ],
    [
      "segments",
      readSegments([
        ["Segment", "Clients", "Size"],
        ["A", 1, 1],
        ["合计", 1, "x"],
      ]),
      3,
    ],
    [
      "segments",
      readSegments([
        ["Segment", "Industry", "Clients"],
        ["A", "Coal", 1],
        ["Coal total", "", 1],
      ]),
      3,
    ],
    [
      "terms",
      readTerms([
        ["Term", "Value"],
        ["Transfer", 0],
        ["Total", 9],
      ]),
      3,
    ],
    [
      "client",
      readClient([
        ["Wage", 5],
        ["Total:", 9],
      ]),
      2,
    ],
    [
      "uncertainty",
      readUncertainty(
        [
          ["Input", "Low", "Likely", "High"],
          ["Grand total", 1, 2, 3],
        ],
        plan.value,
      ),
      2,
    ],
    [
      "correlations",
      readCorrelations(
        [
          ["Input", "With", "Correlation"],
          ["Somme", "A.Rate", 0],
        ],
        plan.value,
        inputs.value,
      ),
      2,
    ],
  ])("in the block %s one problem names the row and the fix", (block, read, row) => {
    const [problem = "", ...others] = reported(read);
    expect(others).toEqual([]);
    expect(problem).toMatch(new RegExp(`^${block}, row ${row}.*is a total row`));
    expect(problem).toMatch(/leave it out: [A-Z][a-z]+\[\[#Headers\],\[#Data\]\]/);
  });

  test("a last row without a name is a sum only if its clients equal all rows above", () => {
    const rows = (clients: number): unknown[][] => [
      ["Segment", "Clients"],
      ["A", 5],
      ["B", 6],
      ["", clients],
    ];
    expect(reported(readSegments(rows(11)))).toEqual([
      expect.stringContaining("whose Clients, 11, are the sum of all rows above"),
    ]);
    expect(reported(readSegments(rows(12)))).toEqual([expect.stringContaining("figures but no segment name")]);
  });
});

describe("the first row of a label block", () => {
  test.each([
    [
      [
        ["Non-recuring cost", "250000"],
        ["Transfer", 0],
      ],
    ],
    [
      [
        ["Non-recuring cost", ""],
        ["Transfer", 0],
      ],
    ],
    [
      [
        ["Non-recuring cost", "#N/A"],
        ["Transfer", 0],
      ],
    ],
    [
      [
        ["Non-recuring cost", 250000],
        ["Transfer", 0],
      ],
    ],
    [
      [
        ["Anything", "else"],
        ["Transfer", 0],
      ],
    ],
  ])("is not taken for a header because its label is unknown: %j", (cells) => {
    expect(reported(readTerms(cells))[0]).toContain(`terms, row 1: "${String(cells[0]?.[0])}" is not a known label`);
    expect(
      reported(
        readClient([
          ["Wagee", "x"],
          ["Wage", 1],
        ]),
      )[0],
    ).toContain('client, row 1: "Wagee"');
  });

  test.each([
    [["Term", "Value"]],
    [["Label", "Amount"]],
    [["Parameter:", ""]],
    [["General assumptions", "EUR"]],
    [["Libellé", "Montant"]],
    [["Hypothèse", "Valeur (EUR)"]],
    [["條件", "數值"]],
    [["参数", "值"]],
    [["", "Value"]],
    [["Our plan", "Value"]],
  ])("is a header if its words are those of headers: %j", (header) =>
    expect(readTerms([header, ["Transfer", 0.2]])).toEqual(readTerms([["Transfer", 0.2]])),
  );

  test("is never a header in a clients block, whose header holds the profile names", () =>
    expect(
      readClients([
        ["Client", "Small"],
        ["Item", ""],
        ["Wage", 5],
      ]).problems.map(englishIssues.problem),
    ).toEqual([expect.stringMatching(/^clients, row 2, Small: "Item" is not a known label/) as string]));

  test("labels are read under their clear terms, with units and in any character width", () => {
    const short = readTerms([
      ["Trial failure", 0.1],
      ["Trial cost", 0.5],
      ["Start rate", 1],
      ["Payment delay", 2],
    ]);
    expect(short.ok).toBe(true);
    expect(
      readTerms([
        ["Pilot failure rate (%)", 0.1],
        ["Pilot cost:", 0.5],
        ["Cadence initiale (par mois)", 1],
        ["賬期（月）", 2],
      ]),
    ).toEqual(short);
  });
});

test("1,000 rows are read, and 1,001 rows are refused", () => {
  const rows = (count: number): unknown[][] => [
    ["Driver", "First", "Rate"],
    ...Array.from({ length: count }, (_, index) => [`d${index}`, 1, 1]),
  ];
  expect(readDrivers(rows(MAX_ROWS)).ok).toBe(true);
  expect(reported(readDrivers(rows(MAX_ROWS + 1)))[0]).toContain("1001 rows exceed the limit of 1000");
});

test("text that only resembles an error value is text", () => {
  expect(cellError("#N")).toBeUndefined();
  expect(cellError("#A1")).toBeUndefined();
  expect(cellError("#SPILL!")).toEqual({ code: "#VALUE!", shown: "#SPILL!", waiting: false });
  expect(cellError("#GETTING_DATA")).toEqual({ code: "#VALUE!", shown: "#GETTING_DATA", waiting: true });
});

test("reading 1,000 rows takes far less than a thousand times as long as reading one", () => {
  const segments = (rows: number): Cells => [
    ["Segment", "Industry", "Clients", "Price (EUR)", "Owner"],
    ...Array.from({ length: rows }, (_, index) => [`Segment ${index}`, `Industry ${index % 7}`, 3, 1000, "me"]),
  ];
  const [one, many] = [segments(1), segments(1000)];
  expect(readSegments(many).ok).toBe(true);
  // If each cell looked up its column again, the search for the heading would be repeated for each row.
  expect(
    timesAsLong(
      () => readSegments(many),
      () => readSegments(one),
    ),
  ).toBeLessThan(200);
});
