/** An example of each function for the current model, and the size of its result. */
import type { FunctionId } from "../../../src/functions/FunctionId";
import { argumentsIn } from "./argumentsIn";
import type { SampleArguments } from "./sampleArguments";

export type Example = Readonly<{
  /** The arguments in order, as written in a formula. */
  args: readonly string[];
  size: Readonly<{ rows: number; columns: number }>;
}>;

type ExampleTemplate = Readonly<{
  args: string;
  /** The maximum numbers of rows and columns of the result, if it is more than one cell. */
  rows?: (sample: SampleArguments) => number;
  columns?: number;
}>;

const PLAN = "{drivers}, {segments}, {terms}";
/** Observed hours of the first, second, fourth and eighth deployment. */
const OBSERVATIONS = "{1;2;4;8}, {100;80;64;51}";
/**
 * A subcontractor does each deployment at the sample price. The example finds the deployment from which on the plan is
 * cheaper.
 */
const SUBCONTRACTOR_DRIVERS = '{"Driver","First","Rate";"Subcontractor",1,{price}}, 0';

const SHAPES: Readonly<Record<string, ExampleTemplate>> = {
  UNITQUANTITY: { args: "{first}, {slope}, {n}" },
  TOTALQUANTITY: { args: "{first}, {slope}, {n}" },
  LOTMIDPOINT: { args: "85%, {n}" },
  FITCURVE: { args: OBSERVATIONS, rows: () => 7, columns: 2 },
  UNITCOST: { args: `{n}, ${PLAN}` },
  TOTALCOST: { args: `{n}, ${PLAN}` },
  AVERAGECOST: { args: `{n}, ${PLAN}` },
  BREAKDOWN: { args: `{n}, ${PLAN}`, rows: ({ driverCount }) => driverCount + 2, columns: 7 },
  DEPLOYMENTS: {
    args: `{last}, ${PLAN}, {step}, {step}`,
    rows: ({ last, step }) => Math.floor(last / step) + 1,
    columns: 8,
  },
  MARGIN: { args: `{n}, ${PLAN}` },
  UNITBREAKEVEN: { args: PLAN },
  BREAKEVEN: { args: PLAN },
  VERDICT: { args: `${PLAN}, {language}` },
  PRICEFLOOR: { args: `{n}, ${PLAN}` },
  REQUIRED: { args: `{n}, ${PLAN}, {driver}, "Rate"` },
  CROSSOVER: { args: `${SUBCONTRACTOR_DRIVERS}, {drivers}, {terms}, {segments}` },
  SCHEDULE: { args: PLAN, rows: ({ horizon }) => horizon + 1, columns: 6 },
  CASHFLOW: { args: PLAN, rows: ({ horizon }) => horizon + 2, columns: 9 },
  PERIODS: { args: PLAN, rows: ({ horizon }) => Math.ceil(horizon / 12) + 1, columns: 13 },
  PEAKFUNDING: { args: PLAN },
  PAYBACK: { args: PLAN },
  DISCOUNTEDPAYBACK: { args: PLAN },
  NPV: { args: PLAN },
  IRR: { args: PLAN },
  HEADCOUNT: { args: PLAN },
  CLIENTTCO: { args: "{client}, {price}", rows: ({ clientYears }) => clientYears + 2, columns: 5 },
  PRICECEILING: { args: "{client}" },
  CLIENTPAYBACK: { args: "{client}, {price}" },
  REPLICATIONTHRESHOLD: { args: "{drivers}, {client}, {segments}, {terms}" },
  SIMULATE: { args: `${PLAN}, {uncertainty}, 1000`, rows: () => 16, columns: 2 },
  PROBABILITY: { args: `{n}, ${PLAN}, {uncertainty}, 1000` },
  TORNADO: { args: `${PLAN}, {uncertainty}`, rows: ({ uncertain }) => uncertain + 1, columns: 6 },
} satisfies Readonly<Record<FunctionId, ExampleTemplate>>;

export function exampleOf(id: string, sample: SampleArguments): Example | undefined {
  const shape = SHAPES[id];
  if (shape === undefined) return undefined;
  const args = shape.args.replaceAll(/\{([a-z]+)\}/gi, (_, name: string) =>
    String(sample[name as keyof SampleArguments]),
  );
  return {
    args: argumentsIn(args) ?? [],
    size: { rows: shape.rows?.(sample) ?? 1, columns: shape.columns ?? 1 },
  };
}
