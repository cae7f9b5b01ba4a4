/** Blocks that were once read too leniently, passed as by formulas. A plausible wrong figure is the worst result. */
import { unitCost, totalCost } from "../../src/functions/cost";
import { priceCeiling } from "../../src/functions/client";
import { required } from "../../src/functions/conditions";
import { breakeven, margin, verdict } from "../../src/functions/decision";
import { unitQuantity } from "../../src/functions/learning";
import { simulate, tornado } from "../../src/functions/risk";
import { cashFlow } from "../../src/functions/time";
import { withCellErrors } from "../support/cellErrors";

withCellErrors();

type Outcome = Readonly<{ code: string; message: string }>;
function outcomeOf(formula: () => unknown): Outcome {
  try {
    return { code: "none", message: JSON.stringify(formula()) };
  } catch (fault) {
    return fault as Outcome;
  }
}

const EXPERTS = [
  ["Driver", "Category", "First", "Rate", "Slope"],
  ["Experts", "Expert", 3, 12000, 0.85],
  ["Box", "Hardware", 1, 5000, 1],
];
const NONE = [
  ["Driver", "First", "Rate"],
  ["none", 0, 0],
];
const LEARNING = [
  ["Driver", "First", "Rate", "Slope"],
  ["E", 3, 12000, 0.85],
];
const nonRecurring = (cost: number): unknown[][] => [[cost]];

describe("cases found in the field", () => {
  test("O01: a row that sums up the segments is refused, and its label is named", () => {
    const segments = [
      ["Segment", "Industry", "Clients", "Price"],
      ["Lead", "Mining", 5, 45000],
      ["Small", "Mining", 60, 25000],
      ["Total", "", 65, ""],
    ];
    expect(outcomeOf(() => breakeven(EXPERTS, segments, nonRecurring(100000), true))).toEqual({
      code: "#VALUE!",
      message:
        'segments, row 4, Segment: "Total" is a total row, which would count the other rows twice; leave it out: Segments[[#Headers],[#Data]] is a table without its totals row',
    });
    expect(breakeven(EXPERTS, segments.slice(0, 3), nonRecurring(100000), true)).toBe(34);
  });

  test("O01: a last row with a blank label and as many clients as all rows above is refused", () => {
    const segments = [
      ["Segment", "Clients", "Price"],
      ["Lead", 5, 45000],
      ["Small", 60, 25000],
      ["", 65, ""],
    ];
    expect(outcomeOf(() => breakeven(EXPERTS, segments)).message).toContain(
      "segments, row 4, Segment: a row without a name",
    );
  });

  test("O02: a row that sums up the drivers is refused", () => {
    const drivers = [
      ["Driver", "First", "Rate"],
      ["Experts", 3, 12000],
      ["Box", 1, 5000],
    ];
    expect(outcomeOf(() => unitCost(1, [...drivers, ["Total", 4, 17000]])).message).toContain(
      'drivers, row 4, Driver: "Total"',
    );
    expect(unitCost(1, drivers)).toBe(41000);
    expect(unitCost(1, [...drivers, ["Total station", 1, 9000]])).toBe(50000);
  });

  test("O03, O04, O05: units in brackets and clear terms are read, and a header that resembles a column is named", () => {
    const percent = [
      ["Driver", "First", "Rate", "Slope (%)"],
      ["Experts", 3, 12000, 0.85],
    ];
    expect(unitCost(10, percent)).toBeCloseTo(20981.534483764728, 9);
    const priced = [
      ["Segment", "Clients", "Price (EUR)"],
      ["Lead", 5, 45000],
      ["Small", 60, 25000],
    ];
    expect(breakeven(EXPERTS, priced, nonRecurring(100000))).toBe(34);
    const served = (churn: string): unknown[][] => [
      ["Segment", "Clients", "Price", churn, "Monthly fee", "Contract term"],
      ["Lead", 5, 45000, 0.05, 500, 36],
    ];
    expect(outcomeOf(() => margin(5, NONE, served("Churn rate"), nonRecurring(0))).message).toMatch(
      /^segments, row 1, Churn rate: .* resembles the column Churn; .*Monthly fee, Contract term$/,
    );
    expect(margin(5, NONE, served("Monthly churn rate"), nonRecurring(0))).toBeCloseTo(267111.03926058864, 8);
  });

  test("O06: an industry in the first row only is refused", () => {
    const segments = [
      ["Segment", "Industry", "Clients", "Price"],
      ["Lead", "Mining", 4, 45000],
      ["Middle", "", 4, 30000],
      ["Small", 0, 4, 25000],
    ];
    const { code, message } = outcomeOf(() => totalCost(12, LEARNING, segments));
    expect(code).toBe("#VALUE!");
    expect(message).toContain("segments, row 3, Industry: blank here but filled in other rows");
    expect(message).toContain("segments, row 4, Industry");
  });

  test("O07: a computed value a tiny bit off a whole number counts as that number", () => {
    const of = (clients: number): unknown[][] => [
      ["Segment", "Clients", "Price"],
      ["a", clients, 1],
    ];
    expect(margin(57, NONE, of(100 * 0.57))).toBe(57);
    expect(margin(57, NONE, of(56.99999999999999))).toBe(57);
    expect(margin(1.0000000001, NONE, of(2.9999999999999996))).toBe(1);
    expect(outcomeOf(() => margin(57, NONE, of(56.99999))).message).toBe(
      "segments, row 2, Clients: 56.99999 is not a whole number from 0 to 1 billion; a formula can round it: =ROUND(…,0)",
    );
    expect(outcomeOf(() => margin(1.00000001, NONE, of(3))).message).toContain("n: 1.00000001 is not a whole number");
  });

  test("O07: a computed number of months counts as the nearest whole number", () => {
    const terms = (horizon: number): unknown[][] => [
      ["Start rate", 1],
      ["Horizon", horizon],
    ];
    const segments = [
      ["Segment", "Clients", "Price", "Fee", "Term"],
      ["a", 2, 10, 1, 35.99999999999999],
    ];
    expect(cashFlow(NONE, segments, terms(35.99999999999999))).toEqual(cashFlow(NONE, segments, terms(36)));
  });

  test("O09: a slope of 1.05 gets no hint that it means 1.05 %", () => {
    expect(outcomeOf(() => unitQuantity(60, 1.05, 2)).message).toBe(
      "slope: 1.05 is not between 0 and 1; above 1 the quantity would grow with every deployment: enter 1 for no learning",
    );
    expect(outcomeOf(() => unitQuantity(60, 85, 2)).message).toContain("did you mean 85% or 0.85?");
  });

  const SEGMENTS = [
    ["Segment", "Clients", "Price"],
    ["a", 60, 15000],
  ];
  const UNCERTAINTY = [
    ["Input", "Low", "Likely", "High"],
    ["E.Slope", 0.8, 0.85, 0.9],
    ["a.Price", 14000, 15000, 16000],
  ];
  test("R03: a correlation of 1 is refused with its excluded bounds", () => {
    const correlations = [
      ["Input", "With", "Correlation"],
      ["E.Slope", "a.Price", 1],
    ];
    expect(
      outcomeOf(() => simulate(LEARNING, SEGMENTS, nonRecurring(0), UNCERTAINTY, 100, 1, "margin", correlations))
        .message,
    ).toBe("correlations, row 2, Correlation: 1 is not above -1 and below 1");
  });

  test.each([
    ["normal", 10000, 11000, 20000, "15000"],
    ["uniform", 10000, 19000, 20000, "15000"],
    ["lognormal", 10000, 15000, 40000, "20000"],
  ])("R05: a Likely of a %s that no draw would use is refused", (distribution, low, likely, high, implied) => {
    const block = (middle: number): unknown[][] => [
      ["Input", "Low", "Likely", "High", "Distribution"],
      ["a.Price", low, middle, high, distribution],
    ];
    const of = (middle: number) => () => simulate(LEARNING, SEGMENTS, nonRecurring(0), block(middle), 100, 1, "margin");
    expect(outcomeOf(of(likely)).message).toContain(
      `uncertainty, row 2, Likely: ${distribution} uses only Low and High`,
    );
    expect(outcomeOf(of(likely)).message).toContain(
      `enter ${implied}, or choose a distribution that uses Likely: pert, triangular`,
    );
    expect(outcomeOf(of(Number(implied))).code).toBe("none");
  });

  test("uncertain inputs are found by any accepted spelling of header and name", () => {
    const named = (name: string): unknown[][] => [
      ["Input", "Low", "Likely", "High"],
      [name, 0.8, 0.85, 0.9],
    ];
    const right = simulate(LEARNING, SEGMENTS, nonRecurring(0), named("E.Slope"), 100, 1, "margin");
    for (const name of ["E.Slope (%)", "Ｅ.Learning\u00a0slope", "\u200be.PENTE", "E.學習斜率"])
      expect(simulate(LEARNING, SEGMENTS, nonRecurring(0), named(name), 100, 1, "margin")).toEqual(right);
  });
});

describe("inputs without effect", () => {
  test.each<[string, unknown[][], string]>([
    [
      "Fee",
      [
        ["Segment", "Clients", "Fee"],
        ["a", 1, 100],
      ],
      "segments, row 2, Fee: it would count for 0 months, because the column Term is missing",
    ],
    [
      "Churn",
      [
        ["Segment", "Clients", "Churn"],
        ["a", 1, 0.1],
      ],
      "segments, row 2, Churn: it would count",
    ],
  ])("%s without the column Term is refused", (_, segments, expected) =>
    expect(outcomeOf(() => margin(1, NONE, segments)).message).toContain(expected),
  );
  test("a Term column with 0 is accepted as a decision", () =>
    expect(
      margin(1, NONE, [
        ["Segment", "Clients", "Price", "Fee", "Term"],
        ["a", 1, 5, 100, 0],
      ]),
    ).toBe(5));
  test.each([
    [["Ramp", 0.1], "terms, row 1, Ramp: it counts only with Start rate"],
    [["Max rate", 3], "terms, row 1, Max rate: it counts only with Start rate"],
    [["Trial cost", 0.5], "terms, row 1, Trial cost: it counts only with Trial failure"],
  ])("%j without the term that it requires is refused", (term, expected) => {
    expect(
      outcomeOf(() =>
        margin(
          1,
          NONE,
          [
            ["Segment", "Clients"],
            ["a", 1],
          ],
          [term],
        ),
      ).message,
    ).toContain(expected);
    expect(
      margin(
        1,
        NONE,
        [
          ["Segment", "Clients"],
          ["a", 1],
        ],
        [[term[0], 0]],
      ),
    ).toBe(0);
  });
});

test("a value equal to the default of a missing label is accepted, and training hours without a wage are refused", () => {
  const clients = [
    ["Segment", "Clients"],
    ["a", 1],
  ];
  expect(margin(1, NONE, clients, [["Trial cost", 1]])).toBe(0);
  const client = [
    ["Incumbent cost a year", 100],
    ["Training hours", 40],
    ["Required payback years", 2],
  ];
  expect(outcomeOf(() => priceCeiling(client)).message).toContain(
    "client, row 2, Training hours: it counts only with Wage",
  );
  expect(priceCeiling([...client, ["Wage", 0]])).toBe(200);
});

describe("errors in cells", () => {
  const holding = (error: unknown): Outcome =>
    outcomeOf(() =>
      unitCost(1, [
        ["Driver", "First", "Rate"],
        ["a", 1, 2],
        ["b", error, 2],
      ]),
    );
  test.each(["#DIV/0!", "#NUM!", "#VALUE!", "#N/A", "#NULL!"])("%s gives the same error", (error) =>
    expect(holding(error)).toEqual({
      code: error,
      message: `drivers, row 3, First: the cell holds the error ${error}`,
    }),
  );
  test.each(["#REF!", "#NAME?", "#SPILL!", "#CALC!", "#FIELD!"])(
    "%s, which no function can return, gives #VALUE!",
    (error) => {
      expect(holding(error)).toEqual({
        code: "#VALUE!",
        message: `drivers, row 3, First: the cell holds the error ${error}`,
      });
      expect(holding({ type: "Error", basicValue: error })).toEqual(holding(error));
    },
  );
  test.each(["#GETTING_DATA", "#BUSY!"])("%s is reported as a value that Excel is still fetching", (error) =>
    expect(holding(error).message).toBe(
      `drivers, row 3, First: the cell holds ${error}: Excel is still fetching its value; wait until it shows one`,
    ),
  );
  test("a name that only begins like an error value is a name", () =>
    expect(
      unitCost(1, [
        ["Driver", "First", "Rate"],
        ["#A", 1, 2],
        ["#N", 1, 2],
      ]),
    ).toBe(4));
});

describe("long names and long lists", () => {
  const long = "x".repeat(32_767);
  const many = (count: number): unknown[][] => [
    ["Driver", "First", "Rate"],
    ...Array.from({ length: count }, (_, index) => [`${index} ${long.slice(0, 200)}`, 0, 1]),
  ];

  test("VERDICT shortens names to 60 characters", () => {
    const segments = [
      ["Segment", "Clients", "Price"],
      [`a${long}`.slice(0, 32_767), 1, 5],
      [`b${long}`.slice(0, 32_767), 1, -9],
      [`c${long}`.slice(0, 32_767), 1, 50],
    ];
    const drivers = [...many(999), [long, 1, 3]];
    const text = verdict(drivers, segments, nonRecurring(0));
    expect(text).toContain(`(b${"x".repeat(59)}…)`);
    expect(text).toContain("and 993 more");
    expect(text.length).toBeLessThan(2500);
  });

  test("TORNADO shortens a name to fit its cell", () => {
    const bars = tornado(
      [
        ["Driver", "First", "Rate"],
        [long, 1, 3],
      ],
      [
        ["Segment", "Clients", "Price"],
        ["a", 1, 5],
      ],
      nonRecurring(0),
      [
        ["Input", "Low", "Likely", "High"],
        [`${long}.Rate`, 1, 2, 3],
      ],
      "margin",
    );
    expect(bars[1]?.[0]).toBe(`${"x".repeat(60)}….Rate`);
  });

  test("REQUIRED suggests the three most similar of a thousand drivers", () => {
    const drivers = [
      ["Driver", "First", "Rate"],
      ...Array.from({ length: 999 }, (_, index) => [`Driver number ${index}`, 1, 1]),
    ];
    const price = [[5]];
    const { message } = outcomeOf(() => required(1, drivers, price, nonRecurring(0), "Driver numer 77", "Rate"));
    expect(message).toContain('"Driver numer 77" is not among the drivers; the nearest are Driver number 77, ');
    expect(message).toContain("and 996 more");
  });

  test.each<[string, () => unknown]>([
    ["a driver that is not there", () => required(1, many(999), [[5]], nonRecurring(0), long, "Rate")],
    [
      "headers without end",
      () => unitCost(1, [["Driver", "First", "Rate", ...Array<string>(50).fill(`Slope ${long}`)]]),
    ],
    [
      "a thousand issues",
      () =>
        unitCost(
          1,
          many(999).map(([name], index) => (index ? [name, long, long] : ["Driver", "First", "Rate"])),
        ),
    ],
    ["labels", () => margin(1, NONE, [[5]], [[long, 1]])],
    [
      "an input that is not there",
      () =>
        simulate(
          many(999),
          [
            ["Segment", "Clients"],
            [long, 1],
          ],
          nonRecurring(0),
          [
            ["Input", "Low", "Likely", "High"],
            [long, 1, 2, 3],
          ],
        ),
    ],
  ])("no message exceeds 500 characters: %s", (_, formula) => {
    const { code, message } = outcomeOf(formula);
    expect(code).toBe("#VALUE!");
    expect(message.length).toBeLessThanOrEqual(500);
    expect(message).not.toContain("unexpected fault");
  });
});

test("names of industries and price breaks match in any case, width and with invisible characters", () => {
  const segments = (industry: string): unknown[][] => [
    ["Segment", "Industry", "Clients"],
    ["a", "Mining", 2],
    ["b", industry, 2],
  ];
  const one = totalCost(4, LEARNING, segments("Mining"));
  for (const industry of ["MINING", " mining\u00a0", "Ｍining", "Min\u200bing"])
    expect(totalCost(4, LEARNING, segments(industry))).toBe(one);
  expect(totalCost(4, LEARNING, segments("Farming"))).not.toBe(one);
  const broken = (name: string): unknown[][] => [
    ["Driver", "First", "Rate", "From"],
    ["Travel", 1, 10, ""],
    [name, "", 4, 2],
  ];
  for (const name of ["Travel", "travel ", "TRA\u00adVEL"]) expect(unitCost(2, broken(name))).toBe(4);
  expect(
    outcomeOf(() =>
      totalCost(4, LEARNING, [
        ["Segment", "Clients"],
        ["A b", 2],
        ["a\u00a0B ", 2],
      ]),
    ).message,
  ).toBe("segments, row 3, Segment: row 2 already has the segment a\u00a0B; give each a unique name");
});
