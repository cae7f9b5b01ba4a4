import { compile } from "../../src/engine/cost/compile";
import { planRate, rateWork } from "../../src/engine/time/planRate";
import { readPlan } from "../../src/plan/readPlan";
import { deployments, unitCost } from "../../src/functions/cost";
import { assertRiskWork, MAX_SIMULATED, MAX_SIMULATED_IN_TIME } from "../../src/functions/riskWork";
import { MEASURES } from "../../src/engine/risk/trial/trialMeasure";
import { templateCells } from "../../src/plan/templates/templateCells";
import { TEMPLATES } from "../../src/plan/templates/templates";
import * as time from "../../src/functions/time";
import { breakeven, margin, unitBreakeven, verdict } from "../../src/functions/decision";
import { priceFloor } from "../../src/functions/conditions";
import { simulate, tornado } from "../../src/functions/risk";
import { withCellErrors } from "../support/cellErrors";

withCellErrors();

/** The message of the error that a formula throws, or "answered". */
function errorText(formula: () => unknown): string {
  try {
    formula();
  } catch (error) {
    return (error as { message: string }).message;
  }
  return "answered";
}

const drivers = (count: number): unknown[][] => [
  ["Driver", "Category", "Unit", "First", "Slope", "Rate"],
  ...Array.from({ length: count }, (_, k) => [`D${k}`, "Other", "u", 2, 0.6 + k / 4000, 100]),
];
const segments = (count: number): unknown[][] => [
  ["Segment", "Industry", "Clients", "Price"],
  ...Array.from({ length: count }, (_, j) => [`S${j}`, "I", 3, 5000]),
];
const terms = [
  ["Term", "Value"],
  ["Start rate", 5],
  ["Horizon", 12],
];
const uncertainty = [
  ["Input", "Low", "Likely", "High"],
  ["D0.Slope", 0.55, 0.6, 0.7],
];

test("a plan beyond the limit is refused in a cell with its counts", () => {
  expect(errorText(() => breakeven(drivers(101), segments(100), [[1]]))).toContain(
    "10100, more than the limit of 10000",
  );
});

describe("a plan of 100 curves whose clients are due over 600 months", () => {
  const plan = [
    drivers(100),
    [
      ["Segment", "Industry", "Clients", "Price"],
      ["S", "I", 700, 900_000],
    ],
    [
      ["Term", "Value"],
      ["Start rate", 1],
      ["Horizon", 600],
      ["Non-recurring cost", 1e6],
    ],
  ] as const;
  const [costs, sold, timed] = plan.map((block) => [...block] as unknown[][]) as [
    unknown[][],
    unknown[][],
    unknown[][],
  ];
  const refused =
    "terms: 100 different curves times 601 segments, rate steps and months (600 months) are 60100 steps, more than the limit of 50000; use a shorter horizon or fewer rows, or give drivers the same slope and floor";

  test.each<readonly [string, () => unknown]>([
    ["BREAKEVEN", () => breakeven(costs, sold, timed)],
    ["UNITBREAKEVEN", () => unitBreakeven(costs, sold, timed)],
    ["VERDICT", () => verdict(costs, sold, timed)],
    ["MARGIN", () => margin(700, costs, sold, timed)],
    ["UNITCOST", () => unitCost(700, costs, sold, timed)],
    ["DEPLOYMENTS", () => deployments(100, costs, sold, timed)],
    ["PRICEFLOOR", () => priceFloor(700, costs, sold, timed)],
    ["TORNADO of breakeven", () => tornado(costs, sold, timed, uncertainty)],
    ["SIMULATE for the margin", () => simulate(costs, sold, timed, uncertainty, 10, 1, "margin")],
  ])("%s uses no months and gives a result", (_, formula) => {
    expect(errorText(formula)).toBe("answered");
  });

  test.each([
    ["en", "The cash flow is not calculated: a horizon of 600 months is too long for a plan of this size."],
    ["fr", "un horizon de 600 mois est trop long pour un plan de cette taille."],
    ["zh", "未计算现金流：计划规模较大，600 个月的预测期过长。"],
  ])("VERDICT in %s leaves out the months and reports that", (language, expected) => {
    expect(verdict(costs, sold, timed, language)).toContain(expected);
  });

  test.each<readonly [string, () => unknown]>([
    ...Object.entries(time).map(([name, formula]) => [name, () => formula(costs, sold, timed)] as const),
    ["TORNADO of peak funding", () => tornado(costs, sold, timed, uncertainty, "peakfunding")],
    ["SIMULATE for the present value", () => simulate(costs, sold, timed, uncertainty, 10, 1, "npv")],
  ])("%s uses the months and is refused", (_, formula) => {
    expect(errorText(formula)).toBe(refused);
  });
});

test("more than 10^9 experts are refused with a message", () => {
  const team = [
    ["Driver", "Category", "First", "Rate"],
    ["E", "Expert", 1e14, 1],
  ];
  expect(errorText(() => time.headcount(team, segments(1), terms))).toBe(
    "Experts: more than 1 billion experts would be needed",
  );
});

describe("a rate of return has a limit of its own", () => {
  const ofHorizon = (months: number): unknown[][] => [
    ["Term", "Value"],
    ["Start rate", 5],
    ["Horizon", months],
  ];

  test("and exceeding the limit reports the counts and what to do", () => {
    expect(errorText(() => time.irr(drivers(65), segments(120), ofHorizon(36)))).toBe(
      "drivers: 65 different curves times 156 segments, rate steps and months (36 months), and 3 for the clients that stay, are 10143 steps, more than the 10000 that a rate of return is computed for; use fewer rows or a shorter horizon, or give drivers the same slope and floor",
    );
  });

  test("and months without deployments do not count towards the limit", () => {
    expect(errorText(() => time.irr(drivers(5), segments(2), ofHorizon(1200)))).not.toContain("steps");
  });

  test("and the limit is the same in cells, sheets and pane", () => {
    const compiledOf = (count: number, months: number) => {
      const read = readPlan({ drivers: drivers(65), segments: segments(count), terms: ofHorizon(months) });
      if (!read.ok) throw new Error("refused");
      return compile(read.value);
    };
    expect(planRate(compiledOf(120, 36))).toEqual({
      kind: "too large",
      work: { curves: 65, through: 156, months: 36, served: 3, steps: 10_143 },
    });
    // 65 · (100 + 53) + 53 / 16 are 9,949; with 54 months 65 · 154 + 4 are 10,014.
    expect(rateWork(compiledOf(100, 53)).steps).toBe(9949);
    expect(planRate(compiledOf(100, 53)).kind).not.toBe("too large");
    expect(planRate(compiledOf(100, 54)).kind).toBe("too large");
  });
});

describe("risk functions count trials, drivers, segments and, for measures over time, months", () => {
  const many = [...uncertainty, ...Array.from({ length: 60 }, (_, k) => [`D${k + 1}.Slope`, 0.55, 0.6, 0.7])];

  test("a simulation above twenty million curves is refused with the number of trials that fit", () => {
    const message = errorText(() => simulate(drivers(20), segments(50), terms, uncertainty, 20_001));
    expect(message).toBe(
      "trials: 20001 trials of 20 drivers in 50 segments and rate steps are 20001000 curves, more than the 20000000 that are computed in a cell; use at most 20000 trials, or fewer rows",
    );
    expect(20_001 * 20 * 50).toBe(20_001_000);
    expect(errorText(() => simulate(drivers(20), segments(50), terms, uncertainty, 2))).toBe("answered");
  });

  test("a present value also counts months, and counts more with limited experts", () => {
    const withExperts = [...terms, ["Experts", 9]];
    const trials = 1_000_000;
    expect(errorText(() => simulate(drivers(10), segments(20), terms, uncertainty, trials, 1, "npv"))).toContain(
      "1000000 trials of 350 curves each (10 drivers, 20 segments and rate steps, 12 months) are 350000000 curves",
    );
    expect(
      errorText(() => simulate(drivers(10), segments(20), withExperts, uncertainty, trials, 1, "peakfunding")),
    ).toContain(
      "1000000 trials of 470 curves each (10 drivers, 20 segments and rate steps, 12 months) are 470000000 curves, more than the 125000000 that are computed in a cell; use at most 265957 trials, or fewer rows or a shorter horizon",
    );
  });

  test.each([
    [8, 30, 120],
    [10, 60, 360],
    [10, 24, 360],
    [12, 60, 360],
  ])(
    "%i drivers, %i segments and %i months with experts are simulated with the usual 10,000 trials",
    (rows, within, horizon) => {
      const cells = [
        ["Term", "Value"],
        ["Start rate", 5],
        ["Horizon", horizon],
        ["Experts", 20],
      ];
      const many = segments(within).map((row, index) => (index === 0 ? row : row.with(2, 20)));
      const read = readPlan({ drivers: drivers(rows), segments: many, terms: cells });
      if (!read.ok) throw new Error("refused");
      const run = { plan: read.value, times: 10_000, limit: MAX_SIMULATED_IN_TIME, argument: "trials", noun: "trials" };
      expect(() => assertRiskWork({ ...run, measure: "npv" })).not.toThrow();
    },
  );

  test.each(TEMPLATES.map((template) => [template.id, template] as const))(
    "the template %s is simulated by every measure with the usual 10,000 trials",
    (_, template) => {
      const read = readPlan(templateCells(template));
      if (!read.ok) throw new Error("refused");
      const run = { plan: read.value, times: 10_000, limit: MAX_SIMULATED, argument: "trials", noun: "trials" };
      for (const measure of MEASURES) expect(() => assertRiskWork({ ...run, measure })).not.toThrow();
    },
  );

  test.each([
    ["breakeven", "are 1230000 curves, more than the 250000"],
    ["margin", "are 1230000 curves, more than the 50000"],
  ])("a tornado of %s is limited by its results, drivers and segments", (measure, expected) => {
    expect(errorText(() => tornado(drivers(100), segments(100), terms, many, measure))).toContain(expected);
    expect(errorText(() => tornado(drivers(61), segments(2), terms, many, measure))).toBe("answered");
  });
});

describe("a deployment table", () => {
  const endless = [[5000]];
  test("of more figures than the limit is refused", () => {
    expect(errorText(() => deployments(24_000, drivers(300), endless, [[1]]))).toContain(
      "24000 deployments on 300 different curves",
    );
    expect(errorText(() => deployments(1e8, drivers(300), endless, [[1]], 1, 1e5))).toContain("more than the 250000");
    expect(errorText(() => deployments(1e8, drivers(20), endless, [[1]], 1, 1e6))).toBe("answered");
    expect(errorText(() => deployments(1000, drivers(300), endless, [[1]]))).toBe("answered");
  });

  const sold = (industries: number, clients: number): unknown[][] => [
    ["Segment", "Industry", "Clients", "Price"],
    ...Array.from({ length: industries }, (_, index) => [`S${index}`, `I${index}`, clients, 5000]),
  ];
  const transfer = [
    ["Term", "Value"],
    ["Transfer", 0.3333],
  ];

  test("computes deployments one by one only when Transfer gives fractional experience", () => {
    expect(errorText(() => deployments(24_000, drivers(11), sold(1, 24_000), transfer))).toBe("answered");
    // The first 1,000 deployments have no experience from other industries.
    expect(errorText(() => deployments(2000, drivers(251), sold(2, 1000), transfer))).toBe(
      "last: 1000 deployments, each computed by itself, on 251 different curves are 251000 figures, more than the 250000 that are computed; pass an earlier last, a later from or a greater step, or give drivers the same slope and floor",
    );
    expect(errorText(() => deployments(2000, drivers(250), sold(2, 1000), transfer))).toBe("answered");
  });

  test.each<readonly [string, () => unknown, number]>([
    ["deployments from tables", () => deployments(20_001, drivers(250), endless, [[1]]), 20_001 * 250],
    ["rows far apart", () => deployments(2e6, drivers(126), endless, [[1]], 1, 1000), 2000 * 126],
    ["deployments that lie far out", () => deployments(1e8 + 1000, drivers(250), endless, [[1]], 1e8), 1001 * 250],
    ["positions of their tables", () => deployments(190_000, drivers(53), endless, [[1]], 180_000), 190_000 * 53],
  ])("counts %s, and its message names two numbers and their product", (_, formula, product) => {
    const message = errorText(formula);
    const [, count, curves] = /(\d+)(?: deployments.*)? on (\d+) different curves/.exec(message) ?? [];
    expect([Number(count) * Number(curves), message]).toEqual([product, expect.stringContaining(` are ${product} `)]);
  });
});
