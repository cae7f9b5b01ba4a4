/** Section 2 of the model, taken literally: the quantity of a driver at experience position x. */
import type { Driver } from "../../src/engine/cost/inputs";
import { Exact, exact, ZERO } from "./exact";
import { slopePower } from "./slopePower";

export type Curve = Pick<Driver, "first" | "slope" | "floor" | "curve">;

export function quantityAt({ first, slope, floor, curve }: Curve, x: Exact): Exact {
  const q1 = exact(first);
  const f = exact(floor);
  switch (curve) {
    case "unit":
      return Exact.max(f, q1.times(slopePower(slope, x)));
    case "average":
      return Exact.max(f, wrightTotal(q1, slope, x).minus(wrightTotal(q1, slope, x.minus(1))));
    case "dejong":
      return f.plus(q1.minus(f).times(slopePower(slope, x)));
  }
}

/** The limit of the quantity as experience grows. */
export function quantityLimit({ first, slope, floor }: Curve): Exact {
  return exact(slope === 1 ? first : floor);
}

function wrightTotal(q1: Exact, slope: number, x: Exact): Exact {
  return x.isZero() ? ZERO : q1.times(x).times(slopePower(slope, x));
}
