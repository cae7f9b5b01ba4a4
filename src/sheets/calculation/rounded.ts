/**
 * Rounds a number in decimal, using the 15 digits that a spreadsheet shows: 1.005 is a tie, although the nearest double
 * is below it.
 */
export function rounded(x: number, digits: number, direction: "nearest" | "away from 0"): number {
  const shifted = Number(shift(Math.abs(x).toPrecision(15), digits));
  const whole = direction === "nearest" ? Math.round(shifted) : Math.ceil(shifted);
  const size = Number(shift(String(whole), -digits));
  return x < 0 ? -size : size;
}

/** Multiplies by a power of ten without the rounding error of a multiplication. */
function shift(number: string, digits: number): string {
  const [mantissa = "0", exponent = "0"] = number.split("e");
  return `${mantissa}e${Number(exponent) + digits}`;
}
