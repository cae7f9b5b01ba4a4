/**
 * Fits unit theory to observed quantities by least squares in logarithms.
 *
 *     ln q = ln first + b · ln n,   slope = 2^b
 *
 * The 90 % interval of the slope is that of b under normal errors in ln q, with points - 2 degrees of freedom.
 */
import { DomainError } from "../DomainError";
import type { Arithmetic } from "../arithmetic/Arithmetic";
import { numberOf } from "../arithmetic/evaluate";
import { studentT } from "./studentT";

/** Deployment (its position on the curve, > 0; lot midpoints may be fractional) and the observed quantity (> 0). */
export type Observation = Readonly<{ deployment: number; quantity: number }>;

export type FittedCurve = Readonly<{
  first: number;
  /** Above 1 when the quantities rise. */
  slope: number;
  rSquared: number;
  /** Ends of the 90 % interval. Absent with two points, which give no measure of the spread. */
  interval?: Readonly<{ low: number; high: number }>;
  points: number;
}>;

/** Throws DomainError when fewer than two different deployments are given or a value is not above 0. */
export function fitCurve(observations: readonly Observation[]): FittedCurve {
  for (const { deployment, quantity } of observations) {
    if (!(deployment > 0)) throw new DomainError("out of range", "deployments", `${deployment} is not above 0`);
    if (!(quantity > 0)) throw new DomainError("out of range", "quantities", `${quantity} is not above 0`);
  }
  if (new Set(observations.map(({ deployment }) => deployment)).size < 2) {
    throw new DomainError("inconsistent", "deployments", "a slope needs at least two different deployments");
  }
  const points = observations.length;
  const end = (side: -1 | 1): number =>
    numberOf(<T>(a: Arithmetic<T>) => {
      const { b, sumXX, residual } = regression(a, observations);
      const half = a.dividedBy(a.of(1), a.of(2));
      const variance = a.dividedBy(a.dividedBy(residual, a.of(points - 2)), sumXX);
      const spread = a.times(a.of(side * studentT(0.9, points - 2)), a.power(variance, half));
      return a.power(a.of(2), a.plus(b, spread));
    });
  return {
    first: numberOf(<T>(a: Arithmetic<T>) => {
      const { b, meanX, meanY } = regression(a, observations);
      return exp(a, a.minus(meanY, a.times(b, meanX)));
    }),
    slope: numberOf(<T>(a: Arithmetic<T>) => a.power(a.of(2), regression(a, observations).b)),
    rSquared: numberOf(<T>(a: Arithmetic<T>) => {
      const { sumYY, residual } = regression(a, observations);
      return a.toNumber(sumYY) === 0 ? a.of(1) : a.minus(a.of(1), a.dividedBy(residual, sumYY));
    }),
    ...(points > 2 ? { interval: { low: end(-1), high: end(1) } } : {}),
    points,
  };
}

type Regression<T> = Readonly<{ b: T; meanX: T; meanY: T; sumXX: T; sumYY: T; residual: T }>;

function regression<T>(a: Arithmetic<T>, observations: readonly Observation[]): Regression<T> {
  const count = a.of(observations.length);
  const xs = observations.map(({ deployment }) => a.ln(a.of(deployment)));
  const ys = observations.map(({ quantity }) => a.ln(a.of(quantity)));
  const sum = (values: readonly T[]): T => values.reduce((total, value) => a.plus(total, value), a.of(0));
  const meanX = a.dividedBy(sum(xs), count);
  const meanY = a.dividedBy(sum(ys), count);
  const dxs = xs.map((x) => a.minus(x, meanX));
  const dys = ys.map((y) => a.minus(y, meanY));
  const products = (us: readonly T[], vs: readonly T[]): T => sum(us.map((u, i) => a.times(u, vs[i] ?? a.of(0))));
  const sumXX = products(dxs, dxs);
  const sumYY = products(dys, dys);
  const b = a.dividedBy(products(dxs, dys), sumXX);
  const rests = dys.map((dy, i) => a.minus(dy, a.times(b, dxs[i] ?? a.of(0))));
  const residual = products(rests, rests);
  return { b, meanX, meanY, sumXX, sumYY, residual: a.sign(residual) === 1 ? residual : a.of(0) };
}

function exp<T>(a: Arithmetic<T>, x: T): T {
  return a.power(a.of(2), a.dividedBy(x, a.ln(a.of(2))));
}
