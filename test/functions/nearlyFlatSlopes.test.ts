import { compile } from "../../src/engine/cost/compile";
import { unitCosts } from "../../src/engine/cost/unitCosts";
import { totalQuantity } from "../../src/functions/learning";
import { breakeven, margin } from "../../src/functions/decision";
import { schedule } from "../../src/functions/time";
import { plainDriver, plainSegment, plainTerms } from "../support/plainPlan";

const driver = (first: number, slope: number, floor: number): unknown[][] => [
  ["Driver", "Category", "Unit", "First", "Rate", "Slope", "Floor"],
  ["E", "Expert", "months", first, 100, slope, floor],
];
const clients = (count: number): unknown[][] => [
  ["Segment", "Clients", "Price"],
  ["S", count, 1000],
];

// A crash, or powers of millions of digits that take until the test is ended, once stood here.
jest.setTimeout(5000);

/** The floor of such a driver lies beyond 10^(10^7) deployments. */
describe("a slope just below 1 with a floor that is never reached", () => {
  test.each([0.7 + 0.2 + 0.1, 0.99999999999, 0.99999999, 0.9999999, 0.99999])("gives a result quickly: %s", (slope) => {
    const plan: [unknown[][], unknown[][], unknown[][]] = [driver(10, slope, 5), clients(1000), [[0]]];
    expect([margin(1, ...plan), breakeven(...plan)]).toEqual([0, 1]);
  });

  test("gives the curve's quantity in a deployment table, not the floor", () => {
    const plan = {
      drivers: [plainDriver({ first: 0.01, slope: 0.999999, floor: 0.005, rates: [{ from: 1, rate: 0.01 }] })],
      segments: [plainSegment({ clients: 1 })],
      terms: plainTerms({}),
    };
    expect(unitCosts(compile(plan), 1, 1).hi[0]).toBeCloseTo(0.0001, 12);
  });

  test("gives a schedule quickly", () => {
    const terms = [
      ["Term", "Value"],
      ["Start rate", 2],
      ["Horizon", 30],
      ["Experts", 2],
    ];
    expect(schedule(driver(2, 0.99999999, 1), clients(100), terms)).toHaveLength(31);
  });

  test("gives the total of a lot far out", () => {
    expect(totalQuantity(95.994, 0.99999999, 452_549_959, 452_549_912, 0.000095994, "unit")).toBe(4607.710675121633);
  });
});
