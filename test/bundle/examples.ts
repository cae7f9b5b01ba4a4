import type { FunctionId } from "../../src/functions/FunctionId";

/** Valid and invalid input for each function; the test requires an entry for every function in functions.json. */
export type Example = Readonly<{
  good: readonly unknown[];
  /** The result of valid input, if a single figure is known independently. */
  gives?: number;
  /** Arguments, and the text that the message of the #VALUE! must contain. */
  bad: readonly (readonly [args: readonly unknown[], says: string])[];
}>;

export const DRIVERS = [
  ["Driver", "Category", "First", "Rate", "Slope", "Floor", "Curve"],
  ["Experts", "Expert", 6, 9000, 0.8, 0.5, "unit"],
  ["Hardware", "Hardware", 1, 4000, 0.95, 0, "average"],
  ["Training", "Training", 40, 50, 0.9, 10, "dejong"],
];
export const SEGMENTS = [
  ["Segment", "Clients", "Price"],
  ["Pilot", 5, 40000],
  ["Rest", 95, 30000],
];
export const TERMS = [["Non-recurring cost", 250000]];

const withSlope = (slope: unknown) => [
  ["Driver", "First", "Rate", "Slope"],
  ["Experts", 6, 9000, slope],
];
/** A single price in place of segments arrives as Excel passes a single cell to an argument declared as a range. */
const price = [[30000]];
const badPlan = (before: readonly unknown[] = []): Example["bad"] => [
  [[...before, withSlope(85), price], "drivers, row 2, Slope: 85"],
  [
    [
      ...before,
      [
        ["Driver", "First", "Rate", "Floor"],
        ["Experts", 6, 9000, 7],
      ],
      price,
    ],
    "drivers, row 2, Floor",
  ],
  [
    [
      ...before,
      [
        ["Driver", "First", "Rate"],
        ["Experts", 6, "9 000"],
      ],
      price,
    ],
    "drivers, row 2, Rate",
  ],
  [
    [
      ...before,
      [
        ["Driver", "First"],
        ["Experts", 6],
      ],
      price,
    ],
    "drivers, row 1, Rate",
  ],
  [[...before, [["Experts", 6, 9000]], price], "header row"],
];
const plan = [DRIVERS, SEGMENTS, TERMS];

const TIMED = [
  ["Non-recurring cost", 250000],
  ["Start rate", 4],
  ["Horizon", 36],
  ["Experts", 40],
  ["Discount rate", 0.1],
];
const badTime: Example["bad"] = [
  [[DRIVERS, SEGMENTS, TERMS], "terms, Start rate: this label is missing"],
  [[DRIVERS, SEGMENTS, [...TIMED, ["Payment delay", 1.5]]], "terms, row 6, Payment delay: 1.5"],
  [[withSlope(85), SEGMENTS, TIMED], "drivers, row 2, Slope: 85"],
];

const CLIENT = [
  ["Incumbent cost a year", 60000],
  ["Own hardware", 5000],
  ["Fee a month", 750],
  ["Required payback years", 2],
];
const badClient: readonly (readonly [client: unknown, says: string])[] = [
  [[...CLIENT, ["Wage", "50"]], "client, row 5, Wage"],
  [[["Incumbent", 60000]], 'client, row 1: "Incumbent" is not a known label'],
  [[...CLIENT, ["Horizon years", 2.5]], "client, row 5, Horizon years: 2.5 is not a whole number of years"],
];

const UNCERTAINTY = [
  ["Input", "Low", "Likely", "High", "Distribution"],
  ["Experts.Slope", 0.75, 0.8, 0.9, ""],
  ["Hardware.Rate", 3500, 4390, 5500, "lognormal"],
  ["Rest.Price", 28000, 30000, 31000, "triangular"],
];
const badRisk: readonly (readonly [uncertainty: unknown, says: string])[] = [
  [[...UNCERTAINTY, ["Experts.Speed", 1, 2, 3, ""]], 'uncertainty, row 5, Input: "Speed" is not a figure'],
  [[...UNCERTAINTY, ["Training.Slope", 85, 90, 95, ""]], "uncertainty, row 5, Low: 85 is not"],
  [[...UNCERTAINTY, ["Training.Slope", 0.9, 0.8, 0.95, ""]], "uncertainty, row 5, Likely: 0.8 is below Low"],
  [
    [...UNCERTAINTY, ["Training.Floor", 0, 10, 41, ""]],
    "uncertainty, row 5, High: 41 is above the first-unit quantity, 40",
  ],
  [[...UNCERTAINTY, ["Transfer", 0, 0.5, 1, "beta"]], "uncertainty, row 5, Distribution"],
  [UNCERTAINTY.slice(1), "header row"],
];
const risk = [DRIVERS, SEGMENTS, TERMS, UNCERTAINTY];
const TRIALS = 200;
const CORRELATIONS = [
  ["Input", "With", "Correlation"],
  ["Experts.Slope", "Hardware.Rate", 0.5],
];

export const EXAMPLES: Readonly<Record<string, Example>> = {
  UNITQUANTITY: {
    good: [6, 0.8, 37, 0.5, null],
    gives: 1.87630336290424,
    bad: [
      [[6, 85, 37, 0.5, null], "slope: 85"],
      [["6", 0.8, 37, null, null], "first"],
      [[6, 0.8, 0, null, null], "n"],
      [[6, 0.8, 37, 7, null], "floor"],
      [[6, 0.8, 37, null, "crawford?"], "curve"],
    ],
  },
  TOTALQUANTITY: {
    good: [6, 0.8, 1000, 1, 0.5, null],
    gives: 952.02553774103,
    bad: [
      [[6, 0.8, 1.5, null, null, null], "last"],
      [[6, 0.8, 10, 11, null, null], "from"],
    ],
  },
  LOTMIDPOINT: { good: [0.8, 10, null], bad: [[[85, 10, null], "slope: 85"]] },
  FITCURVE: {
    good: [
      [[1], [2], [4], [8]],
      [[100], [81], [64], [51]],
    ],
    bad: [
      [
        [
          [[1], [2]],
          [[100], ["81"]],
        ],
        "quantities, row 2",
      ],
      [
        [
          [[1], [2]],
          [[100], [0]],
        ],
        "quantities, row 2",
      ],
    ],
  },
  UNITCOST: { good: [1, ...plan], gives: 60000, bad: badPlan([1]) },
  TOTALCOST: { good: [1, ...plan], gives: 310000, bad: badPlan([1]) },
  AVERAGECOST: { good: [1, ...plan], gives: 310000, bad: badPlan([1]) },
  BREAKDOWN: { good: [1, ...plan], bad: badPlan([1]) },
  DEPLOYMENTS: {
    good: [20, ...plan, null, null],
    bad: badPlan([20]).map(([args, message]) => [[...args, null, null, null], message]),
  },
  MARGIN: { good: [1, ...plan], gives: -270000, bad: badPlan([1]) },
  UNITBREAKEVEN: { good: plan, bad: badPlan() },
  BREAKEVEN: { good: [...plan, null], bad: badPlan() },
  VERDICT: {
    good: [...plan, "fr"],
    bad: [...badPlan(), [[...plan, "de"], "language: "], [[...plan, 1], "language: "]],
  },
  PRICEFLOOR: { good: [100, ...plan, null], bad: badPlan([100]) },
  REQUIRED: {
    good: [100, DRIVERS, [[20000]], TERMS, "Experts", "Rate"],
    bad: [
      [[100, DRIVERS, price, TERMS, "Nobody", "Rate"], "driver"],
      [[100, DRIVERS, price, TERMS, "Experts", "Unit"], "column"],
    ],
  },
  SCHEDULE: { good: [DRIVERS, SEGMENTS, TIMED], bad: badTime },
  CASHFLOW: { good: [DRIVERS, SEGMENTS, TIMED], bad: badTime },
  PERIODS: {
    good: [DRIVERS, SEGMENTS, TIMED, "quarter"],
    bad: [
      ...badTime.map(([blocks, message]) => [[...blocks, null], message] as const),
      [[DRIVERS, SEGMENTS, TIMED, "month"], 'by: "month" is not one of year, quarter'],
    ],
  },
  PEAKFUNDING: { good: [DRIVERS, SEGMENTS, TIMED], bad: badTime },
  PAYBACK: { good: [DRIVERS, SEGMENTS, TIMED], bad: badTime },
  DISCOUNTEDPAYBACK: { good: [DRIVERS, SEGMENTS, TIMED], bad: badTime },
  NPV: { good: [DRIVERS, SEGMENTS, TIMED], bad: badTime },
  IRR: { good: [DRIVERS, SEGMENTS, TIMED], bad: badTime },
  HEADCOUNT: { good: [DRIVERS, SEGMENTS, TIMED], bad: badTime },
  CLIENTTCO: {
    good: [CLIENT, 40000],
    bad: [...badClient.map(([client, message]) => [[client, 40000], message] as const), [[CLIENT, "40 000"], "price"]],
  },
  PRICECEILING: {
    good: [CLIENT],
    gives: 97000,
    bad: [
      ...badClient.map(([client, message]) => [[client], message] as const),
      [[CLIENT.slice(0, 3)], "the price has no upper limit"],
    ],
  },
  CLIENTPAYBACK: {
    good: [CLIENT, 46000],
    gives: 1,
    bad: badClient.map(([client, message]) => [[client, 46000], message] as const),
  },
  REPLICATIONTHRESHOLD: {
    good: [DRIVERS, CLIENT, SEGMENTS, TERMS],
    bad: [
      ...badClient.map(([client, message]) => [[DRIVERS, client, null, TERMS], message] as const),
      [[withSlope(85), CLIENT, null, TERMS], "drivers, row 2, Slope: 85"],
    ],
  },
  CROSSOVER: {
    good: [DRIVERS, TERMS, withSlope(0.7), [[400000]], null],
    bad: [
      [[DRIVERS, TERMS, withSlope(85), [[400000]], null], "driversB, row 2, Slope: 85"],
      [[withSlope("x"), TERMS, DRIVERS, TERMS, null], "driversA, row 2, Slope"],
    ],
  },
  SIMULATE: {
    good: [...risk, TRIALS, null, null, CORRELATIONS, "sobol"],
    bad: [
      ...badRisk.map(([uncertainty, message]) => [[...plan, uncertainty, TRIALS, null, null], message] as const),
      [[...risk, 1e6 + 1, null, null], "trials: 1000001 is not a whole number from 1 to 1 million"],
      [[...risk, 0, null, null], "trials: 0"],
      [[...risk, TRIALS, 0.5, null], "seed: 0.5"],
      [[...risk, TRIALS, null, "profit"], "measure"],
      [
        [...risk, TRIALS, null, null, [CORRELATIONS[0], ["Price", "Transfer", 0.5]], null],
        "correlations, row 2, Input",
      ],
      [[...risk, TRIALS, null, null, null, "halton"], 'method: "halton" is not one of'],
      [[...risk, TRIALS, null, "npv"], "terms, Start rate: this label is missing"],
      [[DRIVERS, price, TERMS, UNCERTAINTY.slice(0, 3), TRIALS, null, "margin"], "segments: with one price"],
    ],
  },
  PROBABILITY: {
    good: [100, ...risk, TRIALS, null, null, null],
    bad: [
      ...badRisk.map(([uncertainty, message]) => [[100, ...plan, uncertainty, TRIALS, null], message] as const),
      [[1.5, ...risk, TRIALS, null], "n: 1.5"],
    ],
  },
  TORNADO: {
    good: [...risk, null],
    bad: badRisk.map(([uncertainty, message]) => [[...plan, uncertainty, null], message] as const),
  },
} satisfies Readonly<Record<FunctionId, Example>>;
