import { ofScalars } from "../arguments";
import type { SheetFunction } from "../Call";
import { CellError } from "../CellError";
import { toNumber, toText } from "../coerce";
import { rounded } from "../rounded";
import type { Scalar } from "../Scalar";

/** The first argument is a text; numbers or texts follow. The first error among the arguments is the result. */
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
  /** Thousands separated as in an English Excel; another Excel recalculates the text when it opens the file. */
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
  /** Removes blanks at both ends and reduces several in a row to one; other white space stays. */
  TRIM: ofText((text) => text.replaceAll(/ +/g, " ").replaceAll(/^ | $/g, "")),
};
