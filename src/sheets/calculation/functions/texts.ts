import { ofScalars } from "../arguments";
import type { SheetFunction } from "../Call";
import { CellError } from "../CellError";
import { toNumber, toText } from "../coerce";
import { rounded } from "../rounded";
import type { Scalar } from "../Scalar";

/** The first is a text, then come numbers or texts; the first error among them is the result. */
const ofText = (work: (text: string, ...others: readonly Scalar[]) => Scalar): SheetFunction =>
  ofScalars((value = null, ...others) => {
    const text = toText(value);
    if (text instanceof CellError) return text;
    return others.find((other) => other instanceof CellError) ?? work(text, ...others);
  });

const count = (value: Scalar | undefined, otherwise: number): number => {
  const number = value === undefined ? otherwise : toNumber(value);
  return number instanceof CellError ? Number.NaN : Math.trunc(number);
};

function fixed(value: Scalar, places: Scalar = 2): Scalar {
  const [number, digits] = [toNumber(value), toNumber(places)];
  if (number instanceof CellError) return number;
  if (digits instanceof CellError) return digits;
  const size = rounded(Math.abs(number), digits, "nearest");
  const [whole = "", decimals] = size.toFixed(Math.max(0, digits)).split(".");
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ",");
  return `${number < 0 && size !== 0 ? "-" : ""}${grouped}${decimals === undefined ? "" : `.${decimals}`}`;
}

const REFUSED = new CellError("#VALUE!");

export const TEXTS: Readonly<Record<string, SheetFunction>> = {
  /** Thousands as an Excel in English parts them: whoever opens the file calculates it again. */
  FIXED: ofScalars((value = null, places) => fixed(value, places)),
  LEFT: ofText((text, length) => (count(length, 1) >= 0 ? text.slice(0, count(length, 1)) : REFUSED)),
  LOWER: ofText((text) => text.toLowerCase()),
  LEN: ofText((text) => text.length),
  MID: ofText((text, from, length) => {
    const [start, most] = [count(from, 0), count(length, 0)];
    return start >= 1 && most >= 0 ? text.slice(start - 1, start - 1 + most) : REFUSED;
  }),
  SUBSTITUTE: ofText((text, from = "", to = "") => {
    const [before, after] = [toText(from), toText(to)];
    if (before instanceof CellError || after instanceof CellError) return REFUSED;
    return before === "" ? text : text.split(before).join(after);
  }),
  /** Blanks at both ends go, several in a row become one; other white space stays. */
  TRIM: ofText((text) => text.replaceAll(/ +/g, " ").replaceAll(/^ | $/g, "")),
};
