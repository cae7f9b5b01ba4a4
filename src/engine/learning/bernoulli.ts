/**
 * Coefficients of the Euler–Maclaurin corrections, B_2k / (2k)!, as fractions of whole numbers.
 * Recurrence: sum over j <= n of C(n+1, j) B_j = 0.
 */
export type Fraction = Readonly<{ numerator: bigint; denominator: bigint }>;

const computed: Fraction[] = [];

/** B_2k / (2k)! for k = 1 … count. */
export function bernoulliOverFactorial(count: number): readonly Fraction[] {
  if (computed.length < count) computed.splice(0, computed.length, ...compute(count));
  return computed.slice(0, count);
}

function compute(count: number): readonly Fraction[] {
  const numbers: Fraction[] = [{ numerator: 1n, denominator: 1n }];
  for (let n = 1; n <= 2 * count; n++) {
    let sum: Fraction = { numerator: 0n, denominator: 1n };
    let choose = 1n;
    numbers.forEach((number, j) => {
      sum = reduced(
        sum.numerator * number.denominator + choose * number.numerator * sum.denominator,
        sum.denominator * number.denominator,
      );
      choose = (choose * BigInt(n + 1 - j)) / BigInt(j + 1);
    });
    numbers.push(reduced(-sum.numerator, sum.denominator * BigInt(n + 1)));
  }
  let factorial = 1n;
  return numbers.slice(1).flatMap((number, index) => {
    factorial *= BigInt(index + 1);
    return index % 2 === 1 ? [reduced(number.numerator, number.denominator * factorial)] : [];
  });
}

function reduced(numerator: bigint, denominator: bigint): Fraction {
  let [a, b] = [numerator < 0n ? -numerator : numerator, denominator];
  while (b > 0n) [a, b] = [b, a % b];
  return { numerator: numerator / a, denominator: denominator / a };
}
