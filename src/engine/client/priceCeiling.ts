/**
 * Price ceiling: the highest one-time price at which a client still gains compared with its present solution.
 *
 *     the lower of   S · required payback - O   and   sum over y = 1 … horizon of S / (1 + r)^y - O
 *
 * A bound that the client does not set is left out. Below 0 the client loses even at price 0.
 */
import type { Arithmetic } from "../arithmetic/Arithmetic";
import { numberOf, signOf } from "../arithmetic/evaluate";
import type { Client } from "./Client";
import { oneTimeCost, yearlySaving } from "./clientFigures";

export type PriceCeiling =
  | Readonly<{ kind: "found"; price: number; by: "payback" | "horizon" }>
  /** Loss of the client even at price 0. */
  | Readonly<{ kind: "loses"; loss: number }>;

/** The client must set a required payback or a horizon. */
export function priceCeiling(client: Client): PriceCeiling {
  const bounds = [
    ...(client.requiredPayback === undefined ? [] : [{ by: "payback" as const, years: client.requiredPayback }]),
    ...(client.horizon === undefined ? [] : [{ by: "horizon" as const, years: client.horizon }]),
  ];
  const [first, second] = bounds;
  if (first === undefined) throw new RangeError("neither horizon nor required payback");
  const bound = ({ by, years }: (typeof bounds)[number]) => {
    return <T>(a: Arithmetic<T>): T => {
      const factor = by === "payback" ? a.of(years) : annuity(a, years, client.discountRate);
      return a.minus(a.times(yearlySaving(a, client), factor), oneTimeCost(a, client));
    };
  };
  const lower =
    second !== undefined && signOf(<T>(a: Arithmetic<T>) => a.minus(bound(second)(a), bound(first)(a))) < 0
      ? second
      : first;
  const price = numberOf(bound(lower));
  return price < 0 ? { kind: "loses", loss: -price } : { kind: "found", price, by: lower.by };
}

/** Present value of 1 paid at the end of each year. */
function annuity<T>(a: Arithmetic<T>, years: number, rate: number): T {
  const yearly = a.dividedBy(a.of(1), a.plus(a.of(1), a.of(rate)));
  let sum = a.of(0);
  for (let year = 0; year < years; year += 1) sum = a.times(yearly, a.plus(a.of(1), sum));
  return sum;
}
