/**
 * Numbers of the oracle: decimals of at least 60 digits in whole numbers of any length, with no library in common with
 * the engine and its 34 digits.
 */
import { exponential, logarithm } from "./exponential";
import { divided, lengthOf, tenTo } from "./wholeNumbers";

const DIGITS = 60;
/** Longer numbers are rounded to sixty digits. */
const LONG = 10n ** 75n;
/** Two numbers further apart than this have no digit in common. */
const APART = 150;

type Operand = Exact | number;

/** digits · 10^exponent */
export class Exact {
  constructor(
    readonly digits: bigint,
    readonly exponent = 0,
  ) {}

  static max(a: Exact, b: Exact): Exact {
    return a.gte(b) ? a : b;
  }

  static min(a: Exact, b: Exact): Exact {
    return a.lte(b) ? a : b;
  }

  plus(other: Operand): Exact {
    const [a, b] = [this as Exact, of(other)];
    if (a.digits === 0n) return b;
    if (b.digits === 0n) return a;
    const [fine, coarse] = a.exponent < b.exponent ? [a, b] : [b, a];
    const apart = coarse.exponent - fine.exponent;
    if (apart > APART) return coarse;
    return rounded(fine.digits + coarse.digits * tenTo(apart), fine.exponent);
  }

  minus(other: Operand): Exact {
    return this.plus(of(other).neg());
  }

  times(other: Operand): Exact {
    const { digits, exponent } = of(other);
    return rounded(this.digits * digits, this.exponent + exponent);
  }

  div(other: Operand): Exact {
    const { digits, exponent } = of(other);
    const longer = Math.max(0, DIGITS + 2 + lengthOf(digits) - lengthOf(this.digits));
    return rounded(divided(this.digits * tenTo(longer), digits), this.exponent - exponent - longer);
  }

  pow(other: Operand): Exact {
    const power = of(other);
    if (power.decimalPlaces() > 0) return this.ln().times(power).exp();
    let [result, square] = [ONE, power.digits < 0n ? ONE.div(this) : this];
    for (let rest = Math.abs(power.toNumber()); rest > 0; rest = Math.floor(rest / 2)) {
      if (rest % 2 === 1) result = result.times(square);
      square = square.times(square);
    }
    return result;
  }

  exp(): Exact {
    return rounded(...exponential(this.digits, this.exponent));
  }

  ln(): Exact {
    return rounded(...logarithm(this.digits, this.exponent));
  }

  neg(): Exact {
    return new Exact(-this.digits, this.exponent);
  }

  abs(): Exact {
    return this.digits < 0n ? this.neg() : this;
  }

  /** To decimal places, halves away from 0. */
  round(places = 0): Exact {
    const cut = -this.exponent - places;
    return cut <= 0 ? this : new Exact(divided(this.digits, tenTo(cut)), -places);
  }

  floor(): Exact {
    const near = this.round();
    return near.gt(this) ? near.minus(1) : near;
  }

  ceil(): Exact {
    return this.neg().floor().neg();
  }

  cmp(other: Operand): number {
    const { digits } = this.minus(other);
    return digits === 0n ? 0 : digits < 0n ? -1 : 1;
  }

  eq(other: Operand): boolean {
    return this.cmp(other) === 0;
  }

  lt(other: Operand): boolean {
    return this.cmp(other) < 0;
  }

  lte(other: Operand): boolean {
    return this.cmp(other) <= 0;
  }

  gt(other: Operand): boolean {
    return this.cmp(other) > 0;
  }

  gte(other: Operand): boolean {
    return this.cmp(other) >= 0;
  }

  isZero(): boolean {
    return this.digits === 0n;
  }

  /** The place of the first digit: 0 for 1 to 9.99. */
  get place(): number {
    return lengthOf(this.digits) - 1 + this.exponent;
  }

  decimalPlaces(): number {
    let [digits, places] = [this.digits, -this.exponent];
    for (; places > 0 && digits % 10n === 0n; places -= 1) digits /= 10n;
    return Math.max(0, places);
  }

  /** The nearest double. */
  toNumber(): number {
    return Number(this.toString());
  }

  toString(): string {
    return `${this.digits}e${this.exponent}`;
  }
}

/** The shortest decimal of a double. */
export function exact(x: number): Exact {
  if (Number.isSafeInteger(x)) return new Exact(BigInt(x));
  const [, sign = "", whole = "", part = "", exponent = "0"] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(x)) ?? [];
  if (whole === "") throw new RangeError(`${x} has no decimal`);
  return new Exact(BigInt(sign + whole + part), Number(exponent) - part.length);
}

export const ZERO = new Exact(0n);
export const ONE = new Exact(1n);
const TIE = new Exact(1n, -45);

/** A value too small for 60 digits, compared with the sums behind it, is a tie: exactly 0. */
export function settled(x: Exact, scale: Exact): Exact {
  return x.abs().lte(scale.abs().times(TIE)) ? ZERO : x;
}

function of(x: Operand): Exact {
  return typeof x === "number" ? exact(x) : x;
}

function rounded(digits: bigint, exponent: number): Exact {
  if (digits < LONG && digits > -LONG) return new Exact(digits, exponent);
  const cut = lengthOf(digits) - DIGITS;
  return new Exact(divided(digits, tenTo(cut)), exponent + cut);
}
