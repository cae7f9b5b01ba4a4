/**
 * Cash of a trial in plain doubles: schedule and monthly flow as in time/schedule and time/cashFlow. Whole numbers
 * (deployments due and completed) equal those of the exact engine, which decides when a double is too close to a whole
 * number.
 */
import type { Plan } from "../../cost/inputs";
import { MONTHS_A_YEAR } from "../../cost/invoices";
import { cumulativeDemand } from "../../time/demand";
import { expertMonths } from "../../time/expertMonths";
import type { Arithmetic } from "../../arithmetic/Arithmetic";
import { signOf } from "../../arithmetic/evaluate";
import { firstWhere } from "../../arithmetic/firstWhere";
import { MAX_DEPLOYMENTS, MAX_MONTHS } from "../../constraints";
import { type ExactTrial, RELATIVE_TOLERANCE } from "./ExactTrial";
import { cashFlow } from "../../time/cashFlow";
import { payback } from "../../time/cashFigures";
import { DoubleRollout } from "./DoubleRollout";
import type { DoubleNominal } from "./DoubleNominal";
import { SEGMENT_WIDTH, segmentsAt, termPlace, termsAt } from "./figures";
import { FigureView } from "./FigureView";
import { CHURN, CLIENTS, FEE, FIRST_MONTH, PRICE, RUN_COST, TERM } from "./places";

/** When a sum of demand is closer than this to a whole number, the exact sum decides. */
const NEAR_INTEGER = 1e-9;
/** When a balance is closer than this to 0, relative to what was paid so far, the exact ledger decides. */
const NEAR_ZERO = 2 ** -30;

export class DoubleCash {
  npv = 0;
  peakFunding = 0;
  /** First month from which the balance stays at 0 or above; Infinity if there is none. Only if it is asked for. */
  payback = Infinity;
  private readonly experts: DoubleRollout;
  /** By month from 0: deployments due and completed so far, and the net flow. */
  private readonly due = new Float64Array(MAX_MONTHS + 1);
  private readonly completed = new Float64Array(MAX_MONTHS + 1);
  private readonly net = new Float64Array(MAX_MONTHS + 1);
  /** What is paid and received in each month, without signs. */
  private readonly gross = new Float64Array(MAX_MONTHS + 1);
  private readonly termsFrom: number;
  private readonly view: FigureView;
  private readonly isMidMonth: boolean;
  private readonly segmentsFrom: number;

  /**
   * The terms must have a start rate and a horizon. `schedulePlan` has the drivers of category Expert at a rate of 1
   * and no other cost. `nominal`: the flow of a plan whose money changes over time.
   */
  constructor(
    plan: Plan,
    private readonly rollout: DoubleRollout,
    private readonly exact: ExactTrial,
    schedulePlan: Plan,
    private readonly nominal?: DoubleNominal,
    /** Whether payback is wanted. */
    private readonly paysBack = false,
  ) {
    this.experts = new DoubleRollout(schedulePlan);
    this.view = new FigureView(plan, rollout.figures);
    this.isMidMonth = plan.terms.discounting === "mid";
    this.termsFrom = termsAt(plan);
    this.segmentsFrom = segmentsAt(plan);
  }

  /** Figures of the experts-only rollout. */
  get expertFigures(): Float64Array {
    return this.experts.figures;
  }

  /** Uses the current figures. `rescheduled`: whether a figure that the schedule depends on has changed. */
  run(rescheduled: boolean): void {
    if (rescheduled) this.schedule();
    if (this.nominal === undefined) this.flow();
    else this.nominal.flow(this.completed, this.net, this.term("horizon"), this.paysBack ? this.gross : undefined);
    this.total();
    if (this.paysBack) this.payback = this.monthOfPayback();
  }

  private term(name: Parameters<typeof termPlace>[0]): number {
    return this.rollout.figures[this.termsFrom + termPlace(name)] ?? NaN;
  }

  private get firstMonth(): number {
    return this.view.optionalTerm(FIRST_MONTH);
  }

  private schedule(): void {
    const horizon = this.term("horizon");
    this.fallDue(horizon);
    const { due, completed } = this;
    const experts = this.term("experts");
    const first = this.firstMonth;
    completed[0] = 0;
    if (!Number.isNaN(experts)) this.experts.readFigures();
    for (let month = 1; month <= horizon; month++) {
      const most = due[month] ?? 0;
      completed[month] = Number.isNaN(experts) ? most : this.delivered(experts, month, month - first + 1, most);
    }
  }

  /** Whole part of the demand due by the end of each month. */
  private fallDue(horizon: number): void {
    const { due } = this;
    const first = this.firstMonth;
    due.fill(0, 0, Math.min(first, horizon + 1));
    const clients = this.rollout.last;
    const most = Math.min(clients, MAX_DEPLOYMENTS);
    const [ramp, cap] = [this.term("ramp"), this.term("maxRate")];
    let rate = this.term("startRate");
    let sum = 0;
    // Whole numbers found without rounding also add up without rounding.
    let whole = true;
    for (let month = first; month <= horizon; month++) {
      const capped = rate > cap ? cap : rate;
      sum += capped;
      const isExactRate = month === first || Number.isInteger(ramp) || rate > cap * (1 + NEAR_INTEGER);
      whole &&= isExactRate && Number.isInteger(capped) && sum < 2 ** 50;
      const near = Math.round(sum);
      if (sum < most + 1 && !whole && Math.abs(sum - near) <= NEAR_INTEGER * Math.max(1, sum)) {
        const { terms } = this.exact.plan().plan;
        const demand = cumulativeDemand(terms, horizon, clients);
        for (let at = 1; at <= horizon; at++) due[at] = demand[at] ?? 0;
        return;
      }
      due[month] = Math.min(most, Math.floor(sum));
      if (capped === rate || ramp < 0) rate *= 1 + ramp;
    }
  }

  /** The most deployments due that the experts have time for by the end of the month, after so many months of work. */
  private delivered(experts: number, month: number, worked: number, due: number): number {
    const least = this.completed[month - 1] ?? 0;
    // Usually all that is due is completed. Otherwise start from the number of the month before.
    if (this.inTime(experts, worked, due)) return due;
    const near = 2 * least - (this.completed[month - 2] ?? 0) + 1;
    const isLate = (n: number): boolean => !this.inTime(experts, worked, n);
    return firstWhere({ from: least + 1, to: due, guess: near, test: isLate }) - 1;
  }

  private inTime(experts: number, worked: number, n: number): boolean {
    if (n === 0) return true;
    this.experts.evaluate(n);
    const { cost, amounts } = this.experts.result;
    const available = experts * worked;
    const spare = available - cost;
    if (Math.abs(spare) > RELATIVE_TOLERANCE * (amounts + available)) return spare > 0;
    const expertMonthsNeeded = expertMonths(this.exact.plan());
    return (
      signOf(<T>(a: Arithmetic<T>) => a.minus(a.times(a.of(experts), a.of(worked)), expertMonthsNeeded.at(a, n))) >= 0
    );
  }

  private flow(): void {
    const { rollout, completed, net } = this;
    const horizon = this.term("horizon");
    const delay = this.term("paymentDelay");
    net.fill(0, 0, horizon + 1);
    this.gross.fill(0, 0, horizon + 1);
    rollout.evaluate(0);
    let spent = rollout.result.cost;
    net[0] = -spent;
    for (let month = 1; month <= horizon; month++) {
      const through = completed[month] ?? 0;
      if (through === completed[month - 1]) continue;
      rollout.evaluate(through);
      net[month] = spent - rollout.result.cost;
      spent = rollout.result.cost;
    }
    if (this.paysBack) for (let month = 0; month <= horizon; month++) this.gross[month] = Math.abs(net[month] ?? 0);
    let before = 0;
    for (let at = this.segmentsFrom; at < this.termsFrom; at += SEGMENT_WIDTH) {
      const last = before + (rollout.figures[at + CLIENTS] ?? 0);
      if (last > before) this.addSegment(at, before, last, horizon, delay);
      before = last;
    }
  }

  /** Prices in the month they are paid; fee less run cost of the clients who are still served. */
  private addSegment(at: number, before: number, last: number, horizon: number, delay: number): void {
    const { net, gross, completed, paysBack } = this;
    const { figures } = this.rollout;
    const price = figures[at + PRICE] ?? 0;
    const [fee, runCost] = [figures[at + FEE] ?? 0, figures[at + RUN_COST] ?? 0];
    const monthly = fee - runCost;
    const term = figures[at + TERM] ?? 0;
    const retention = 1 - (figures[at + CHURN] ?? 0);
    const leftAtEnd = retention === 1 ? 1 : Math.pow(retention, term);
    let live = 0;
    for (let month = 1; month <= horizon; month++) {
      live = live * retention + demandInMonth(month - 1) - leftAtEnd * demandInMonth(month - 1 - term);
      const paid = price * demandInMonth(month - delay);
      net[month] = (net[month] ?? 0) + paid + monthly * live;
      if (paysBack) gross[month] = (gross[month] ?? 0) + paid + (fee + runCost) * live;
    }

    function demandInMonth(month: number): number {
      if (month < 1) return 0;
      const through = Math.min(last, Math.max(before, completed[month] ?? 0));
      return through - Math.min(last, Math.max(before, completed[month - 1] ?? 0));
    }
  }

  /** The balance is right to 1e-11 of what was paid and received so far; nearer to 0 the exact ledger decides. */
  private monthOfPayback(): number {
    const { net, gross } = this;
    const horizon = this.term("horizon");
    let [balance, amounts, lastBelow] = [0, 0, -1];
    for (let month = 0; month <= horizon; month++) {
      balance += net[month] ?? 0;
      amounts += gross[month] ?? 0;
      if (amounts > 0 && Math.abs(balance) <= NEAR_ZERO * amounts)
        return payback(cashFlow(this.exact.plan())) ?? Infinity;
      if (balance < 0) lastBelow = month;
    }
    return lastBelow === horizon ? Infinity : lastBelow + 1;
  }

  private total(): void {
    const { net } = this;
    const horizon = this.term("horizon");
    const factor = Math.pow(1 + this.term("discountRate"), -1 / MONTHS_A_YEAR);
    let [cumulative, lowest, npv] = [0, 0, 0];
    for (let month = 0; month <= horizon; month++) {
      cumulative += net[month] ?? 0;
      if (cumulative < lowest) lowest = cumulative;
    }
    for (let month = horizon; month >= 1; month--) npv = (npv + (net[month] ?? 0)) * factor;
    this.npv = (this.isMidMonth ? npv / Math.sqrt(factor) : npv) + (net[0] ?? 0);
    this.peakFunding = 0 - lowest;
  }
}
