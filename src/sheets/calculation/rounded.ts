/**
 * A number rounded in decimal, by the 15 digits that a spreadsheet shows of it: 1.005 has its tie, though the double
 * below it has none.
 */
export function rounded(x: number, digits: number, direction: "nearest" | "away from 0"): number {
  const shifted = Number(shift(Math.abs(x).toPrecision(15), digits));
  const whole = direction === "nearest" ? Math.round(shifted) : Math.ceil(shifted);
  const size = Number(shift(String(whole), -digits));
  return x < 0 ? -size : size;
}

/** Times a power of ten, without the error of a multiplication. */
function shift(number: string, digits: number): string {
  const [mantissa = "0", exponent = "0"] = number.split("e");
  return `${mantissa}e${Number(exponent) + digits}`;
}
