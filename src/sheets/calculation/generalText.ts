const DIGITS = 15;
/** Numbers from this power of ten up, and below the other one, are written with an exponent. */
const LARGE = 20;
const SMALL = -5;

/** A number as the General format writes it into a text: 15 digits, no thousands separators. */
export function generalText(number: number): string {
  if (number === 0) return "0";
  const [mantissa = "", power = "0"] = Math.abs(number)
    .toExponential(DIGITS - 1)
    .split("e");
  const digits = mantissa.replace(".", "").replace(/0+$/, "");
  const exponent = Number(power);
  const sign = number < 0 ? "-" : "";
  if (exponent >= LARGE || exponent < SMALL) {
    const size = String(Math.abs(exponent)).padStart(2, "0");
    return `${sign}${withPoint(digits, 1)}E${exponent < 0 ? "-" : "+"}${size}`;
  }
  if (exponent < 0) return `${sign}0.${"0".repeat(-exponent - 1)}${digits}`;
  return sign + withPoint(digits.padEnd(exponent + 1, "0"), exponent + 1);
}

const withPoint = (digits: string, whole: number): string =>
  digits.length > whole ? `${digits.slice(0, whole)}.${digits.slice(whole)}` : digits;
