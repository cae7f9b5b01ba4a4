/**
 * The shortest decimal that represents a finite double: digits * 10^exponent. digits is a signed whole number of up to
 * 17 places.
 */
export type DecimalParts = Readonly<{ digits: bigint; exponent: number }>;

export function decimalParts(x: number): DecimalParts {
  const [mantissa = "0", power = "0"] = x.toExponential().split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  return { digits: BigInt(whole + fraction), exponent: Number(power) - fraction.length };
}
