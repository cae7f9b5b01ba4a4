/** e^x and ln x by their series, in whole numbers of 10^-100. */
import { divided, lengthOf, tenTo } from "./wholeNumbers";

const PLACES = 100;
const UNIT = tenTo(PLACES);
/** Halved so often, the argument of e^x is so small that its series ends soon. */
const HALVINGS = 12n;

/** Digits and exponent of a decimal. */
type Decimal = readonly [digits: bigint, exponent: number];

export function exponential(digits: bigint, exponent: number): Decimal {
  const x = fixed(digits, exponent);
  // e^x = 10^tens · e^rest
  const tens = divided(x, LN10);
  const rest = (x - tens * LN10) / 2n ** HALVINGS;
  let [sum, term] = [UNIT, UNIT];
  for (let n = 1n; term !== 0n; n += 1n) {
    term = (term * rest) / (UNIT * n);
    sum += term;
  }
  for (let halving = 0n; halving < HALVINGS; halving += 1n) sum = (sum * sum) / UNIT;
  return [sum, Number(tens) - PLACES];
}

/** From the logarithm of the nearest double, twice Halley's step: each step triples the right digits. */
export function logarithm(digits: bigint, exponent: number): Decimal {
  if (digits <= 0n) throw new RangeError("only positive numbers have a logarithm");
  // x = m · 10^tens with 0.1 ≤ m < 1
  const tens = lengthOf(digits) + exponent;
  const m = fixed(digits, exponent - tens);
  let y = BigInt(Math.round(Math.log(Number(m) / Number(UNIT)) * 2 ** 52)) * (UNIT / 2n ** 52n);
  for (let step = 0; step < 2; step += 1) {
    const [power, at] = exponential(-y, -PLACES);
    const ratio = (m * fixed(power, at)) / UNIT;
    y += (2n * UNIT * (ratio - UNIT)) / (ratio + UNIT);
  }
  return [y + BigInt(tens) * LN10, -PLACES];
}

/** ln 10 = 46 artanh 1/31 + 34 artanh 1/49 + 20 artanh 1/161 */
const LN10 = 46n * artanhOfInverse(31n) + 34n * artanhOfInverse(49n) + 20n * artanhOfInverse(161n);

function artanhOfInverse(n: bigint): bigint {
  let [sum, power] = [0n, UNIT / n];
  for (let k = 1n; power !== 0n; k += 2n) {
    sum += power / k;
    power /= n * n;
  }
  return sum;
}

function fixed(digits: bigint, exponent: number): bigint {
  const places = PLACES + exponent;
  return places >= 0 ? digits * tenTo(places) : divided(digits, tenTo(-places));
}
