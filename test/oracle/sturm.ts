/** Sturm's theorem in integers of any length: the exact number of distinct positive roots of a polynomial. */

type Polynomial = readonly bigint[];

/** Coefficients are whole numbers, starting with that of v^0. */
export function positiveRoots(coefficients: readonly number[]): number {
  const polynomial = trimmed(coefficients.map(BigInt));
  const first = polynomial.findIndex((one) => one !== 0n);
  const whole = polynomial.slice(Math.max(0, first));
  const chain: Polynomial[] = [whole, derivative(whole)];
  for (;;) {
    const [before, last] = [chain.at(-2) ?? [], chain.at(-1) ?? []];
    if (last.length === 0) break;
    chain.push(remainder(before, last).map((one) => -one));
  }
  const atZero = changes(chain.map((one) => one[0] ?? 0n));
  const atInfinity = changes(chain.map((one) => one.at(-1) ?? 0n));
  return atZero - atInfinity;
}

const trimmed = (polynomial: Polynomial): Polynomial =>
  polynomial.slice(0, polynomial.findLastIndex((one) => one !== 0n) + 1);

const derivative = (polynomial: Polynomial): Polynomial =>
  trimmed(polynomial.slice(1).map((one, index) => one * BigInt(index + 1)));

/** The remainder of a division in fractions, times a positive number: only signs matter. */
function remainder(polynomial: Polynomial, by: Polynomial): Polynomial {
  const lead = by.at(-1) ?? 1n;
  let rest = polynomial;
  while (rest.length >= by.length) {
    const [top, shift] = [rest.at(-1) ?? 0n, rest.length - by.length];
    const sign = lead < 0n ? -1n : 1n;
    rest = trimmed(rest.map((one, index) => sign * (one * lead - top * (by[index - shift] ?? 0n))));
  }
  return withoutCommonFactor(rest);
}

function withoutCommonFactor(polynomial: Polynomial): Polynomial {
  const factor = polynomial.reduce((a, b) => {
    let [x, y] = [a, b < 0n ? -b : b];
    while (y > 0n) [x, y] = [y, x % y];
    return x;
  }, 0n);
  return factor === 0n ? polynomial : polynomial.map((one) => one / factor);
}

function changes(values: readonly bigint[]): number {
  const signs = values.filter((one) => one !== 0n).map((one) => one > 0n);
  return signs.filter((sign, index) => index > 0 && sign !== signs[index - 1]).length;
}
