/**
 * A plan in plain doubles whose figures change from trial to trial: C(N) and M(N) of cost/PlanEvaluator at the price of
 * a few powers per driver. It also reports how large the amounts behind a result were, so that the caller can bound the
 * rounding error.
 *
 * A piece is prepared when it is first needed.
 */
import type { Plan } from "../../cost/inputs";
import { feeMonths, type FeeTerms, isPlainFee } from "../../cost/invoices";
import { monthsServed } from "../../cost/monthsServed";
import { plainDouble } from "../../arithmetic/plainDouble";
import { DoubleCurve } from "./DoubleCurve";
import { DoublePieces } from "./DoublePieces";
import {
  DRIVER_WIDTH,
  driverPlace,
  EXCHANGE_WIDTH,
  exchangeAt,
  exchangeIndex,
  figuresOf,
  OPTIONAL_SEGMENT_WIDTH,
  optionalSegmentPlace,
  optionalSegmentsAt,
  SEGMENT_WIDTH,
  segmentPlace,
  segmentsAt,
  termPlace,
  termsAt,
} from "./figures";

const FIRST = driverPlace("first");
const RATE = driverPlace("rate");
const SLOPE = driverPlace("slope");
const FLOOR = driverPlace("floor");
const CLIENTS = segmentPlace("clients");
const PRICE = segmentPlace("price");
const ENTRY = segmentPlace("entry");
const ACQUISITION = segmentPlace("acquisition");
const FEE = segmentPlace("fee");
const RUN_COST = segmentPlace("runCost");
const TERM = segmentPlace("term");
const CHURN = segmentPlace("churn");
const SIZE = segmentPlace("size");
const PRIOR = optionalSegmentPlace("prior");
const FEE_RISE = optionalSegmentPlace("feeRise");
const EXPANSION = optionalSegmentPlace("expansion");
const BILLING = optionalSegmentPlace("billing");
const NON_RECURRING = termPlace("nonRecurring");
const TRANSFER = termPlace("transfer");
const TRIAL_FAILURE = termPlace("trialFailure");
const TRIAL_COST = termPlace("trialCost");

export class DoubleRollout {
  /** Set the figures that change, then call `readFigures`. */
  readonly figures: Float64Array;
  /** Valid after `readFigures`, as is all that follows. */
  readonly pieces: DoublePieces;
  /** Result of the latest `evaluate`: total cost, margin, and the size of the amounts behind them. */
  readonly result = { cost: 0, margin: 0, amounts: 0 };

  private readonly curves: readonly DoubleCurve[];
  private readonly segmentsFrom: number;
  private readonly termsFrom: number;
  private readonly rateSteps: readonly (readonly Readonly<{ from: number; rate: number }>[])[];
  private readonly clientsOf = (segment: number): number => this.figure(segment, CLIENTS);
  /** Index of the exchange rate of each driver and segment; -1 for the money of the plan. */
  private readonly driverExchange: Int32Array;
  private readonly segmentExchange: Int32Array;
  private readonly optionalFrom: number;
  private readonly exchangeFrom: number;
  private readonly priorOf = (segment: number): number => this.optional(segment, PRIOR);
  /** By segment, in the money of the plan: contribution of a client and its size, acquisition and entry cost. */
  private readonly contribution: Float64Array;
  private readonly contributionSize: Float64Array;
  private readonly acquisition: Float64Array;
  private readonly entry: Float64Array;
  /** By segment: months served, and the figures for which they are known. */
  private readonly months: Float64Array;
  private readonly monthsFor: Float64Array;
  /** By piece. */
  private readonly costBefore: Float64Array;
  private readonly gainBefore: Float64Array;
  private readonly amountsBefore: Float64Array;
  /** By piece and driver: rate times weight, steps that learn, Φ at the start and after those steps. */
  private readonly price: Float64Array;
  private readonly learns: Float64Array;
  private readonly summedStart: Float64Array;
  private readonly summedLearnt: Float64Array;
  private prepared = 0;
  /** Deployment of the latest `evaluate`, whose answer is still in `result`. */
  private evaluated = NaN;
  private trialWeight = 1;

  constructor(plan: Plan) {
    this.figures = figuresOf(plan);
    this.curves = plan.drivers.map(({ curve }) => new DoubleCurve(curve));
    this.segmentsFrom = segmentsAt(plan);
    this.termsFrom = termsAt(plan);
    this.rateSteps = plan.drivers.map(({ rates }) => rates);
    this.driverExchange = Int32Array.from(plan.drivers, ({ currency }) => exchangeIndex(plan, currency));
    this.segmentExchange = Int32Array.from(plan.segments, ({ currency }) => exchangeIndex(plan, currency));
    this.optionalFrom = optionalSegmentsAt(plan);
    this.exchangeFrom = exchangeAt(plan);
    this.contribution = new Float64Array(plan.segments.length);
    this.contributionSize = new Float64Array(plan.segments.length);
    this.acquisition = new Float64Array(plan.segments.length);
    this.entry = new Float64Array(plan.segments.length);
    this.months = new Float64Array(plan.segments.length);
    this.monthsFor = new Float64Array(2 * plan.segments.length).fill(NaN);
    this.pieces = new DoublePieces(plan);
    const { maxPieces } = this.pieces;
    this.costBefore = new Float64Array(maxPieces + 1);
    this.gainBefore = new Float64Array(maxPieces + 1);
    this.amountsBefore = new Float64Array(maxPieces + 1);
    const pairs = maxPieces * this.curves.length;
    this.price = new Float64Array(pairs);
    this.learns = new Float64Array(pairs);
    this.summedStart = new Float64Array(pairs);
    this.summedLearnt = new Float64Array(pairs);
  }

  /** Clients listed, at most 10^9. */
  get last(): number {
    return this.pieces.last;
  }

  /** Reads the current figures. */
  readFigures(): void {
    const { figures } = this;
    for (let k = 0; k < this.curves.length; k++) {
      const at = DRIVER_WIDTH * k;
      this.curves[k]?.set(figures[at + FIRST] ?? 0, figures[at + SLOPE] ?? 1, figures[at + FLOOR] ?? 0);
    }
    const failureRate = this.term(TRIAL_FAILURE);
    this.trialWeight = failureRate === 0 ? 1 : 1 + (this.term(TRIAL_COST) * failureRate) / (1 - failureRate);
    for (let j = 0; j < this.contribution.length; j++) if (this.clientsOf(j) > 0) this.contribute(j);
    this.pieces.layOut(this.clientsOf, this.term(TRANSFER), this.priorOf);
    const nonRecurring = this.term(NON_RECURRING);
    this.costBefore[0] = nonRecurring;
    this.amountsBefore[0] = Math.abs(nonRecurring);
    this.prepared = 0;
    this.evaluated = NaN;
  }

  /** Writes the answer for the first n deployments into `result`, 0 <= n <= last. */
  evaluate(n: number): void {
    const { result } = this;
    if (n === 0) {
      result.cost = this.costBefore[0] ?? 0;
      result.margin = -result.cost;
      result.amounts = this.amountsBefore[0] ?? 0;
      this.evaluated = 0;
      return;
    }
    let piece = 0;
    while (n > (this.pieces.lastOf[piece] ?? Infinity)) piece++;
    this.evaluateInPiece(piece, n);
  }

  /** Same as `evaluate`, for a known piece. */
  evaluateInPiece(piece: number, n: number): void {
    if (n === this.evaluated) return;
    while (this.prepared <= piece) this.prepare(this.prepared++);
    const { result, curves, price, learns, summedStart, summedLearnt } = this;
    const segment = this.pieces.segmentOf[piece] ?? 0;
    const count = n - (this.pieces.firstOf[piece] ?? 1) + 1;
    const position = (this.pieces.startOf[piece] ?? 0) + count;
    const logMiddle = Math.log(position + 0.5);
    const acquisition = this.acquisition[segment] ?? 0;
    const contribution = this.contribution[segment] ?? 0;
    const entry = this.pieces.opens[piece] === 1 ? (this.entry[segment] ?? 0) : 0;
    let cost = (this.costBefore[piece] ?? 0) + entry + acquisition * count;
    const gain = (this.gainBefore[piece] ?? 0) + contribution * count;
    let amounts =
      (this.amountsBefore[piece] ?? 0) + entry + (acquisition + (this.contributionSize[segment] ?? 0)) * count;
    for (let k = 0, at = piece * curves.length; k < curves.length; k++, at++) {
      const curve = curves[k];
      const each = price[at] ?? 0;
      if (curve === undefined || each === 0) continue;
      const steps = learns[at] ?? 0;
      const start = summedStart[at] ?? 0;
      if (count <= steps) {
        const end = curve.summed(position, logMiddle);
        cost += each * (curve.fixed * count + curve.learning * (end - start));
        amounts += each * (curve.fixed * count + curve.learning * (1 + Math.abs(end) + Math.abs(start)));
        continue;
      }
      const afterLearning = curve.after * (count - steps);
      if (steps === 0) {
        cost += each * afterLearning;
        amounts += each * afterLearning;
        continue;
      }
      const end = summedLearnt[at] ?? 0;
      cost += each * (curve.fixed * steps + curve.learning * (end - start) + afterLearning);
      amounts += each * (curve.fixed * steps + curve.learning * (1 + Math.abs(end) + Math.abs(start)) + afterLearning);
    }
    result.cost = cost;
    result.margin = gain - cost;
    result.amounts = amounts;
    this.evaluated = n;
  }

  /** Approximate unit margin at n, in a piece that was used before. */
  riseIn(piece: number, n: number): number {
    const { curves, price, learns } = this;
    const segment = this.pieces.segmentOf[piece] ?? 0;
    const count = n - (this.pieces.firstOf[piece] ?? 1) + 1;
    const logMiddle = Math.log((this.pieces.startOf[piece] ?? 0) + count + 0.5);
    let rise = (this.contribution[segment] ?? 0) - (this.acquisition[segment] ?? 0);
    for (let k = 0, at = piece * curves.length; k < curves.length; k++, at++) {
      const curve = curves[k];
      const each = price[at] ?? 0;
      if (curve === undefined || each === 0) continue;
      rise -= each * (count <= (learns[at] ?? 0) ? curve.quantityNear(logMiddle) : curve.after);
    }
    return rise;
  }

  /** Contribution and cost before a piece, from the end of the previous piece. */
  private prepare(piece: number): void {
    if (piece > 0) {
      this.evaluateInPiece(piece - 1, this.pieces.lastOf[piece - 1] ?? 0);
      const { cost, margin, amounts } = this.result;
      this.costBefore[piece] = cost;
      this.gainBefore[piece] = margin + cost;
      this.amountsBefore[piece] = amounts;
    } else this.gainBefore[0] = 0;
    const first = this.pieces.firstOf[piece] ?? 1;
    const start = this.pieces.startOf[piece] ?? 0;
    const weight = this.trialWeight * this.figure(this.pieces.segmentOf[piece] ?? 0, SIZE);
    const logMiddle = Math.log(start + 0.5);
    for (let k = 0, at = piece * this.curves.length; k < this.curves.length; k++, at++) {
      const curve = this.curves[k];
      if (curve === undefined) continue;
      const each = this.rateAt(k, first) * weight;
      this.price[at] = each;
      if (each === 0) continue;
      const steps = curve.stepsAfter(start);
      this.learns[at] = steps;
      if (steps === 0) continue;
      this.summedStart[at] = curve.summed(start, logMiddle);
      const count = (this.pieces.lastOf[piece] ?? 0) - first + 1;
      if (steps < count) this.summedLearnt[at] = curve.summed(start + steps, Math.log(start + steps + 0.5));
    }
  }

  private contribute(segment: number): void {
    const factor = this.exchange(this.segmentExchange[segment] ?? -1);
    const price = this.figure(segment, PRICE);
    this.acquisition[segment] = factor * this.figure(segment, ACQUISITION);
    this.entry[segment] = factor * this.figure(segment, ENTRY);
    const months = this.monthsServedBy(segment);
    const [fee, runCost] = [this.figure(segment, FEE), this.figure(segment, RUN_COST)];
    const terms = this.feeTerms(segment);
    if (isPlainFee(terms)) {
      const contribution = factor * (price + (fee - runCost) * months);
      this.contribution[segment] = contribution;
      this.contributionSize[segment] = Math.abs(contribution);
      return;
    }
    const fees = fee * feeMonths(plainDouble, terms);
    this.contribution[segment] = factor * (price + fees - runCost * months);
    this.contributionSize[segment] = factor * (Math.abs(price) + Math.abs(fees) + runCost * months);
  }

  private feeTerms(segment: number): FeeTerms {
    return {
      term: this.figure(segment, TERM),
      churn: this.figure(segment, CHURN),
      feeRise: this.optional(segment, FEE_RISE),
      expansion: this.optional(segment, EXPANSION),
      billing: this.optional(segment, BILLING),
    };
  }

  private monthsServedBy(segment: number): number {
    const { monthsFor, months } = this;
    const term = this.figure(segment, TERM);
    const churn = this.figure(segment, CHURN);
    if (monthsFor[2 * segment] !== term || monthsFor[2 * segment + 1] !== churn) {
      monthsFor[2 * segment] = term;
      monthsFor[2 * segment + 1] = churn;
      months[segment] = monthsServed(plainDouble, term, churn);
    }
    return months[segment] ?? 0;
  }

  private rateAt(driver: number, n: number): number {
    let rate = this.figures[DRIVER_WIDTH * driver + RATE] ?? 0;
    for (const step of this.rateSteps[driver] ?? []) if (step.from > 1 && step.from <= n) rate = step.rate;
    return rate * this.exchange(this.driverExchange[driver] ?? -1);
  }

  /** Money of the plan for one unit of a currency in month 1. */
  private exchange(index: number): number {
    return index < 0 ? 1 : (this.figures[this.exchangeFrom + EXCHANGE_WIDTH * index] ?? 1);
  }

  private optional(segment: number, place: number): number {
    return this.figures[this.optionalFrom + OPTIONAL_SEGMENT_WIDTH * segment + place] ?? 0;
  }

  private figure(segment: number, place: number): number {
    return this.figures[this.segmentsFrom + SEGMENT_WIDTH * segment + place] ?? 0;
  }

  private term(place: number): number {
    return this.figures[this.termsFrom + place] ?? 0;
  }
}
