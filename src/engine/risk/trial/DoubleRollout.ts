/**
 * A plan in plain doubles whose figures change from trial to trial: C(N) and M(N) of cost/PlanEvaluator at the price of
 * a few powers per driver. It also reports how large the amounts behind a result were, so that the caller can bound the
 * rounding error.
 *
 * A piece is prepared when it is first needed.
 */
import type { Plan } from "../../cost/inputs";
import { DoubleCurve } from "./DoubleCurve";
import { DoublePieces } from "./DoublePieces";
import { DoubleSegments } from "./DoubleSegments";
import { exchangeIndex, figuresOf } from "./figures";
import { FigureView } from "./FigureView";
import {
  CLIENTS,
  FIRST,
  FLOOR,
  NON_RECURRING,
  PRIOR,
  RATE,
  SIZE,
  SLOPE,
  TRANSFER,
  TRIAL_COST,
  TRIAL_FAILURE,
} from "./places";

export class DoubleRollout {
  /** Set the figures that change, then call `readFigures`. */
  readonly figures: Float64Array;
  /** Valid after `readFigures`, as is all that follows. */
  readonly pieces: DoublePieces;
  /** Result of the latest `evaluate`: total cost, margin, and the size of the amounts behind them. */
  readonly result = { cost: 0, margin: 0, amounts: 0 };

  private readonly curves: readonly DoubleCurve[];
  private readonly view: FigureView;
  private readonly segments: DoubleSegments;
  private readonly rateSteps: readonly (readonly Readonly<{ from: number; rate: number }>[])[];
  private readonly clientsOf = (segment: number): number => this.view.ofSegment(segment, CLIENTS);
  private readonly priorOf = (segment: number): number => this.view.optionalOfSegment(segment, PRIOR);
  /** Index of the exchange rate of each driver; -1 for the money of the plan. */
  private readonly driverExchange: Int32Array;
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
    this.view = new FigureView(plan, this.figures);
    this.segments = new DoubleSegments(plan, this.view);
    this.rateSteps = plan.drivers.map(({ rates }) => rates);
    this.driverExchange = Int32Array.from(plan.drivers, ({ currency }) => exchangeIndex(plan, currency));
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
    const { view, segments } = this;
    for (let k = 0; k < this.curves.length; k++)
      this.curves[k]?.set(view.ofDriver(k, FIRST), view.ofDriver(k, SLOPE), view.ofDriver(k, FLOOR));
    const failureRate = view.term(TRIAL_FAILURE);
    this.trialWeight = failureRate === 0 ? 1 : 1 + (view.term(TRIAL_COST) * failureRate) / (1 - failureRate);
    for (let j = 0; j < segments.entry.length; j++) if (this.clientsOf(j) > 0) segments.read(j);
    this.pieces.layOut(this.clientsOf, view.term(TRANSFER), this.priorOf);
    const nonRecurring = view.term(NON_RECURRING);
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
    const acquisition = this.segments.acquisition[segment] ?? 0;
    const contribution = this.segments.contribution[segment] ?? 0;
    const entry = this.pieces.opens[piece] === 1 ? (this.segments.entry[segment] ?? 0) : 0;
    let cost = (this.costBefore[piece] ?? 0) + entry + acquisition * count;
    const gain = (this.gainBefore[piece] ?? 0) + contribution * count;
    let amounts =
      (this.amountsBefore[piece] ?? 0) + entry + (acquisition + (this.segments.contributionSize[segment] ?? 0)) * count;
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
    let rise = (this.segments.contribution[segment] ?? 0) - (this.segments.acquisition[segment] ?? 0);
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
    const weight = this.trialWeight * this.view.ofSegment(this.pieces.segmentOf[piece] ?? 0, SIZE);
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

  private rateAt(driver: number, n: number): number {
    let rate = this.view.ofDriver(driver, RATE);
    for (const step of this.rateSteps[driver] ?? []) if (step.from > 1 && step.from <= n) rate = step.rate;
    return rate * this.view.exchangeRate(this.driverExchange[driver] ?? -1);
  }
}
