/**
 * A learning curve in plain doubles, built for millions of calls with changing figures. It has the same form as
 * learning/formRun.
 *
 *     total over count steps from position x = fixed · steps + learning · (Φ(x + steps) - Φ(x)) + after · (count - steps)
 *
 * Φ is a sum of powers up to its argument, up to a constant that cancels in differences. Beyond 8 it is Euler–Maclaurin
 * about the midpoint,
 *
 *     Φ(y) = (X^(b+1) - 1) / (b+1) - b/24 · X^(b-1) + 7/5760 · b(b-1)(b-2) · X^(b-3) - …,   X = y + 1/2
 *
 * six terms, right to 10^-14 of the first power. Below 8, powers are subtracted one by one. Under the increment law
 * Φ(y) = y^(b+1).
 */
import type { Curve } from "../../cost/inputs";

const DIRECT = 8;
const LN2 = Math.log(2);
const LN3 = Math.log(3);
const LN5 = Math.log(5);
const LN7 = Math.log(7);
const LOG_MIDDLE = Math.log(DIRECT + 0.5);
/** -(1 - 2^(1-2k)) B_2k / (2k)!, k = 1 … 6. */
const MIDDLE = [
  -1 / 24,
  7 / 5760,
  -31 / 967680,
  127 / 154828800,
  -73 / 3503554560,
  1414477 / 2678117105664000,
] as const;

/** Larger than any position that a plan can reach. */
const MAX_POSITION = 2 ** 40;
const MAX_NEIGHBORS = 64;

/** Law of the curve: no learning, powers, or increments of a power. */
const CONSTANT = 0;
const POWER = 1;
const INCREMENT = 2;

export class DoubleCurve {
  /** Quantity of the steps that learn: fixed + learning · φ. */
  fixed = 0;
  learning = 0;
  /** Quantity of the steps after learning ends. */
  after = 0;
  private law = CONSTANT;
  private first = NaN;
  private slope = NaN;
  private floor = NaN;
  /** Learning exponent b, and b + 1. */
  private b = 0;
  private b1 = 1;
  /** Last position that still learns. */
  private lastLearning = 0;
  private readonly middle = new Float64Array(MIDDLE.length);
  /** Φ at 0 … 8. */
  private readonly near = new Float64Array(DIRECT + 1);

  constructor(private readonly curve: Curve) {}

  /** 0 <= floor <= first, 0 < slope <= 1, above 1/2 for the average curve. */
  set(first: number, slope: number, floor: number): void {
    if (first === this.first && slope === this.slope && floor === this.floor) return;
    if (slope !== this.slope) this.learnAt(slope);
    this.first = first;
    this.floor = floor;
    this.law = slope === 1 || floor >= first ? CONSTANT : this.curve === "average" ? INCREMENT : POWER;
    this.fixed = this.curve === "dejong" ? floor : 0;
    this.learning = first - this.fixed;
    this.after = this.law === CONSTANT ? first : floor;
    this.lastLearning = this.law === CONSTANT ? 0 : this.learnsUpTo();
  }

  /** Number of steps after position x that still learn. */
  stepsAfter(x: number): number {
    if (this.law === CONSTANT) return 0;
    const room = this.lastLearning - x;
    let steps = Math.max(0, Math.floor(room));
    if (this.law === POWER || room > MAX_POSITION) return steps;
    // The last position is known only approximately, so check its neighbors. Any error left is negligible.
    for (let i = 0; i < MAX_NEIGHBORS && steps > 0 && this.increment(x + steps) <= this.floor; i++) steps--;
    for (let i = 0; i < MAX_NEIGHBORS && this.increment(x + steps + 1) > this.floor; i++) steps++;
    return steps;
  }

  /** Φ(y). logMiddle is ln(y + 1/2), which is the same for all drivers. */
  summed(y: number, logMiddle: number): number {
    if (this.law === INCREMENT) return y === 0 ? 0 : Math.exp(this.b1 * Math.log(y));
    if (y >= DIRECT) return this.beyond(y + 0.5, logMiddle);
    const whole = Math.floor(y);
    if (whole === y) return this.near[y] ?? 0;
    const steps = DIRECT - whole;
    const end = y + steps + 0.5;
    let sum = this.beyond(end, Math.log(end));
    for (let i = 1; i <= steps; i++) sum -= Math.exp(this.b * Math.log(y + i));
    return sum;
  }

  /** Approximate quantity at a position, as if learning went on beyond the last position. */
  quantityNear(logMiddle: number): number {
    const power = Math.exp(this.b * logMiddle);
    return this.fixed + this.learning * (this.law === INCREMENT ? this.b1 * power : power);
  }

  private beyond(x: number, logX: number): number {
    const z = this.b1 * logX;
    const raised = Math.exp(z);
    // Close to -1 the difference from 1 would lose its digits.
    const integral = Math.abs(z) < 0.5 ? (this.b1 === 0 ? logX : Math.expm1(z) / this.b1) : (raised - 1) / this.b1;
    const inverse = 1 / x;
    const square = inverse * inverse;
    const { middle } = this;
    let sum = 0;
    for (let k = MIDDLE.length - 1; k >= 0; k--) sum = sum * square + (middle[k] ?? 0);
    return integral + raised * square * sum;
  }

  private learnAt(slope: number): void {
    this.slope = slope;
    const b = Math.log(slope) / LN2;
    this.b = b;
    this.b1 = b + 1;
    let falling = b;
    for (let k = 0; k < MIDDLE.length; k++) {
      this.middle[k] = (MIDDLE[k] ?? 0) * falling;
      falling *= (b - 2 * k - 1) * (b - 2 * k - 2);
    }
    if (this.curve === "average") return;
    const { near } = this;
    const three = Math.exp(b * LN3);
    const powers = [slope * slope * slope, Math.exp(b * LN7), slope * three, Math.exp(b * LN5), slope * slope, three];
    let sum = this.beyond(DIRECT + 0.5, LOG_MIDDLE);
    near[DIRECT] = sum;
    for (let i = 0; i < powers.length; i++) near[DIRECT - 1 - i] = sum -= powers[i] ?? 0;
    near[1] = sum -= slope;
    near[0] = sum - 1;
  }

  private learnsUpTo(): number {
    if (this.floor === 0 || this.curve === "dejong") return Infinity;
    const share = this.floor / this.first;
    if (this.law === POWER) return Math.exp(Math.log(share) / this.b);
    return 0.5 + Math.exp(Math.log(share / this.b1) / this.b);
  }

  /** x^(b+1) - (x - 1)^(b+1), as a product that keeps its digits at large x. */
  private increment(x: number): number {
    if (x <= 1) return this.first * Math.exp(this.b1 * Math.log(x));
    return -this.first * Math.exp(this.b1 * Math.log(x)) * Math.expm1(this.b1 * Math.log1p(-1 / x));
  }
}
