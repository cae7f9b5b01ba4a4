import { totalQuantity } from "../../src/functions/learning";
import { breakeven, margin } from "../../src/functions/decision";
import { schedule } from "../../src/functions/time";

const driver = (first: number, slope: number, floor: number): unknown[][] => [
  ["Driver", "Category", "Unit", "First", "Rate", "Slope", "Floor"],
  ["E", "Expert", "months", first, 100, slope, floor],
];
const clients = (count: number): unknown[][] => [
  ["Segment", "Clients", "Price"],
  ["S", count, 1000],
];

/** The answer and how long it took. */
function timed<T>(question: () => T): Readonly<{ answer: T; ms: number }> {
  const begun = performance.now();
  const answer = question();
  return { answer, ms: performance.now() - begun };
}

/** The floor of such a driver lies beyond 10^(10^7) deployments. */
describe("a slope just below 1 with a floor that nobody ever reaches", () => {
  test.each([0.7 + 0.2 + 0.1, 0.99999999999, 0.99999999, 0.9999999, 0.99999])("is answered at once: %s", (slope) => {
    const plan: [unknown[][], unknown[][], unknown[][]] = [driver(10, slope, 5), clients(1000), [[0]]];
    const { answer, ms } = timed(() => [margin(1, ...plan), breakeven(...plan)]);
    expect(answer).toEqual([0, 1]);
    expect(ms).toBeLessThan(500);
  });

  test("is scheduled at once", () => {
    const terms = [
      ["Term", "Value"],
      ["Start rate", 2],
      ["Horizon", 30],
      ["Experts", 2],
    ];
    const { answer, ms } = timed(() => schedule(driver(2, 0.99999999, 1), clients(100), terms));
    expect(answer).toHaveLength(31);
    expect(ms).toBeLessThan(1000);
  });

  test("is summed up over a lot far out", () => {
    const { answer, ms } = timed(() =>
      totalQuantity(95.994, 0.99999999, 452_549_959, 452_549_912, 0.000095994, "unit"),
    );
    expect(answer).toBe(4607.710675121633);
    expect(ms).toBeLessThan(500);
  });
});
