/**
 * A flow as a function of u = ln v, v the monthly discount factor, around a center c:
 *
 *     F(u) = sum of net(t) · e^((t - k) u),   k a whole number of months, about where most of it moves
 *
 * with its first derivatives at c, and a bound of the next derivative wherever |u - c| <= h (Taylor, Lagrange's
 * remainder). Every term is divided by the largest one, so that no power underflows, however long the flow is.
 */
import Decimal from "decimal.js";

/** Months with a net flow other than 0, its sign, and the logarithm of its size. */
export type Flow = Readonly<{ months: Float64Array; signs: Float64Array; logs: Float64Array }>;

export type Expansion = Readonly<{
  /** F and its derivatives at the center, and the rounding error bound of each. */
  derivatives: Float64Array;
  errors: Float64Array;
  /** Bound of the first derivative left out. */
  remainder: number;
  middle: number;
  /** Logarithm of the amount that the terms are divided by. */
  scale: number;
}>;

/** Decimals that decide the signs which doubles leave open. */
export const Digits = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_EVEN });

/** Number of derivatives, F included. Clusters of fewer roots can be separated with a few cuts. */
export const ORDER = 8;
/** Error of a sum of exponentials with exponents up to 1, and of a flow with decimals of 25 digits. */
const RELATIVE_ERROR = 2 ** -48;
const DECIMAL_ERROR = 1e-23;

export function flowInLogs(nets: readonly Decimal[]): Flow {
  const sizes = nets.map((net) => Math.abs(net.toNumber()));
  const months = sizes.flatMap((size, month) => (size > 0 ? [month] : []));
  return {
    months: Float64Array.from(months),
    signs: Float64Array.from(months, (month) => nets[month]?.s ?? 0),
    logs: Float64Array.from(months, (month) => Math.log(sizes[month] ?? 1)),
  };
}

export function flowAround({ months, signs, logs }: Flow, center: number, reach: number): Expansion {
  const count = months.length;
  const exponents = logs.map((log, i) => log + (months[i] ?? 0) * center);
  const scale = exponents.reduce((most, one) => Math.max(most, one), -Infinity);
  const weights = exponents.map((exponent) => Math.exp(exponent - scale));
  let [all, weighted] = [0, 0];
  for (let i = 0; i < count; i++) {
    all += weights[i] ?? 0;
    weighted += (weights[i] ?? 0) * (months[i] ?? 0);
  }
  const middle = Math.round(weighted / all);
  const derivatives = new Float64Array(ORDER);
  const errors = new Float64Array(ORDER);
  let remainder = 0;
  for (let i = 0; i < count; i++) {
    const distance = (months[i] ?? 0) - middle;
    let size = weights[i] ?? 0;
    for (let j = 0; j < ORDER; j++) {
      derivatives[j] = (derivatives[j] ?? 0) + (signs[i] ?? 0) * size;
      errors[j] = (errors[j] ?? 0) + Math.abs(size);
      size *= distance;
    }
    // Use one power for both factors: the first may underflow while the second overflows.
    if (distance !== 0)
      remainder += distance ** ORDER * Math.exp((exponents[i] ?? 0) - scale + Math.abs(distance) * reach);
  }
  // The exponent of a term that counts is a difference of two numbers that may both be large.
  const share = RELATIVE_ERROR * (1 + Math.abs(scale) + Math.abs(center) * (months.at(-1) ?? 0));
  return { derivatives, errors: errors.map((size) => size * share), remainder, middle, scale };
}

/** Computes the derivatives again in decimals, at the scale found in doubles. */
export function preciseExpansion(nets: readonly Decimal[], quick: Expansion, center: number): Expansion {
  const factor = new Digits(center).exp();
  let power = new Digits(quick.scale).neg().exp();
  const sums = Array.from({ length: ORDER }, () => new Digits(0));
  const size = Array.from({ length: ORDER }, () => 0);
  nets.forEach((net, month) => {
    let term = net.times(power);
    power = power.times(factor);
    if (net.isZero()) return;
    for (let j = 0; j < ORDER; j++) {
      sums[j] = term.plus(sums[j] ?? 0);
      size[j] = (size[j] ?? 0) + Math.abs(term.toNumber());
      term = term.times(month - quick.middle);
    }
  });
  return {
    ...quick,
    derivatives: Float64Array.from(sums, (sum) => sum.toNumber()),
    errors: Float64Array.from(size, (one) => one * DECIMAL_ERROR),
  };
}

/** Sign of the present value at v = e^u. */
export function npvSign(nets: readonly Decimal[], flow: Flow, u: number): number {
  const { derivatives, errors } = flowAround(flow, u, 0);
  const value = derivatives[0] ?? 0;
  return Math.abs(value) > (errors[0] ?? 0) ? Math.sign(value) : npvAndSlope(nets, new Digits(u).exp()).npv.s;
}

/** Present value at a monthly discount factor, and its derivative with respect to the factor. */
export function npvAndSlope(nets: readonly Decimal[], factor: Decimal): Readonly<{ npv: Decimal; slope: Decimal }> {
  let npv = new Digits(0);
  let slope = new Digits(0);
  let skipped = 0;
  // Months without a flow are skipped in one step: v^m at once, with the derivative m v^(m-1).
  for (let month = nets.length - 1; month >= 0; month -= 1) {
    const net = nets[month];
    skipped += 1;
    if ((net === undefined || net.isZero()) && month > 0) continue;
    if (skipped > 1) {
      const power = factor.pow(skipped - 1);
      slope = slope.times(power).plus(
        npv
          .times(skipped - 1)
          .times(power)
          .div(factor),
      );
      npv = npv.times(power);
    }
    slope = slope.times(factor).plus(npv);
    npv = npv.times(factor).plus(net ?? 0);
    skipped = 0;
  }
  return { npv, slope };
}
