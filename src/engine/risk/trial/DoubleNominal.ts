/**
 * The net flow of a trial by month in nominal money and plain doubles, as in time/nominalLedger. The sides of tax are
 * not certified: tax is continuous where they change.
 */
import { MAX_MONTHS } from "../../constraints";
import type { Plan } from "../../cost/inputs";
import { MONTHS_A_YEAR } from "../../cost/invoices";
import { fiscalPeriods } from "../../time/fiscalPeriods";
import { DoubleDrivers } from "./DoubleDrivers";
import { DoubleIndex } from "./DoubleIndex";
import { exchangeIndex } from "./figures";
import { FigureView } from "./FigureView";
import {
  ACQUISITION,
  AMORTIZATION_MONTHS,
  BILLING,
  CAPITALIZED_SHARE,
  CHURN,
  CLIENTS,
  COST_RISE,
  ENTRY,
  EXPANSION,
  FEE,
  FEE_RISE,
  FIRST_MONTH,
  LOSS_LIMIT,
  NON_RECURRING,
  NON_RECURRING_MONTHS,
  OVERHEAD,
  OVERHEAD_RISE,
  PAYMENT_DELAY,
  PRICE,
  PRICE_RISE,
  RUN_COST,
  TAX_RATE,
  TERM,
} from "./places";

/** Adds an amount to a month. */
type Book = (month: number, amount: number) => void;
/** The deployments of one segment, after those `before` it and up to `last`. */
type Delivered = Readonly<{ before: number; last: number; completed: Float64Array; horizon: number }>;

export class DoubleNominal {
  private readonly figures: FigureView;
  private readonly drivers: DoubleDrivers;
  private readonly segmentExchange: readonly number[];
  /** Last month of each fiscal year up to the longest horizon. */
  private readonly yearEnds: readonly number[];
  private readonly profit = new Float64Array(MAX_MONTHS + 1);
  private readonly changes: readonly DoubleIndex[];
  private readonly priceRises: readonly DoubleIndex[];
  private readonly costRises: readonly DoubleIndex[];
  private readonly overheadRise = new DoubleIndex();

  /** `figures`: those of the whole plan. `ownEscalation`: drivers whose escalation is uncertain. */
  constructor(
    private readonly plan: Plan,
    figures: Float64Array,
    ownEscalation: ReadonlySet<number>,
  ) {
    this.figures = new FigureView(plan, figures);
    this.drivers = new DoubleDrivers(plan, this.figures, ownEscalation);
    this.segmentExchange = plan.segments.map(({ currency }) => exchangeIndex(plan, currency));
    this.yearEnds = fiscalPeriods({ ...plan.terms, horizon: MAX_MONTHS }, "year").map(({ until }) => until);
    this.changes = (plan.terms.exchange ?? []).map(() => new DoubleIndex());
    this.priceRises = plan.segments.map(() => new DoubleIndex());
    this.costRises = plan.segments.map(() => new DoubleIndex());
  }

  /**
   * Writes the net flow of the months 0 to the horizon, and into `gross` what is paid and received without signs.
   * `completed`: deployments by the end of each month.
   */
  flow(completed: Float64Array, net: Float64Array, horizon: number, gross?: Float64Array): void {
    net.fill(0, 0, horizon + 1);
    this.setIndexes(horizon);
    this.drivers.subtract(completed, net, horizon, this.changes);
    if (gross !== undefined) for (let month = 0; month <= horizon; month++) gross[month] = Math.abs(net[month] ?? 0);
    const book = (month: number, amount: number): void => {
      net[month] = (net[month] ?? 0) + amount;
      if (gross !== undefined) gross[month] = (gross[month] ?? 0) + Math.abs(amount);
    };
    let before = 0;
    for (let segment = 0; segment < this.plan.segments.length; segment++) {
      const last = before + this.figures.ofSegment(segment, CLIENTS);
      if (last > before) this.addSegment(segment, { before, last, completed, horizon }, book);
      before = last;
    }
    const overhead = this.figures.optionalTerm(OVERHEAD);
    if (overhead !== 0)
      for (let month = 1; month <= horizon; month++) book(month, -overhead * this.overheadRise.at(month));
    this.profit.set(net.subarray(0, horizon + 1));
    this.addDevelopment(horizon, book);
    if (this.figures.optionalTerm(TAX_RATE) > 0) this.addTax(horizon, book);
  }

  private setIndexes(horizon: number): void {
    const { figures } = this;
    this.changes.forEach((index, place) => index.set(figures.exchangeChange(place), horizon));
    this.priceRises.forEach((index, segment) => index.set(figures.optionalOfSegment(segment, PRICE_RISE), horizon));
    this.costRises.forEach((index, segment) => index.set(figures.optionalOfSegment(segment, COST_RISE), horizon));
    this.overheadRise.set(figures.optionalTerm(OVERHEAD_RISE), horizon);
  }

  private addSegment(segment: number, { before, last, completed, horizon }: Delivered, book: Book): void {
    const delay = this.figures.term(PAYMENT_DELAY);
    const [price, fee, runCost] = [PRICE, FEE, RUN_COST].map((place) => this.figures.ofSegment(segment, place));
    const [entry, acquisition] = [ENTRY, ACQUISITION].map((place) => this.figures.ofSegment(segment, place));
    const term = this.figures.ofSegment(segment, TERM);
    const retention = 1 - this.figures.ofSegment(segment, CHURN);
    const billing = this.figures.optionalOfSegment(segment, BILLING);
    const monthly = retention * (1 + this.figures.optionalOfSegment(segment, EXPANSION));
    const yearly = 1 + this.figures.optionalOfSegment(segment, FEE_RISE);
    const leftAtEnd = retention === 1 ? 1 : Math.pow(retention, term);
    const add = (month: number, amount: number): void => {
      if (month <= horizon) book(month, amount);
    };
    const within = (month: number): number => Math.min(last, Math.max(before, completed[month] ?? 0)) - before;
    const joinedIn = (month: number): number => (month < 1 ? 0 : within(month) - within(month - 1));
    let live = 0;
    for (let month = 1; month <= horizon; month++) {
      live = live * retention + joinedIn(month - 1) - leftAtEnd * joinedIn(month - 1 - term);
      const x = this.exchange(segment, month);
      const costs = x * (this.costRises[segment]?.at(month) ?? 1);
      add(month, -(runCost ?? 0) * live * costs);
      const joined = joinedIn(month);
      if (joined === 0) continue;
      const begins = within(month - 1) === 0;
      add(month, -((acquisition ?? 0) * joined + (begins ? (entry ?? 0) : 0)) * costs);
      const weight = joined * (this.priceRises[segment]?.at(month) ?? 1);
      const paid = month + delay;
      if (paid <= horizon) add(paid, (price ?? 0) * weight * this.exchange(segment, paid));
      if (fee === 0) continue;
      let share = 1;
      for (let k = 1; k <= term && month + k <= horizon; k++) {
        if ((k - 1) % billing === 0) {
          const months = Math.min(billing, term - k + 1);
          const rises = Math.pow(yearly, Math.floor((k - 1) / MONTHS_A_YEAR));
          add(month + k, (fee ?? 0) * weight * months * share * rises * this.exchange(segment, month + k));
        }
        share *= monthly;
      }
    }
  }

  /** The non-recurring cost as it is paid, and what of it counts against profit. */
  private addDevelopment(horizon: number, book: Book): void {
    const { profit } = this;
    const cost = this.figures.term(NON_RECURRING);
    const months = this.figures.optionalTerm(NON_RECURRING_MONTHS);
    const share = this.figures.optionalTerm(CAPITALIZED_SHARE);
    const [from, through] = months === 0 ? [0, 0] : [1, Math.min(months, horizon)];
    const paid = months === 0 ? cost : cost / months;
    for (let month = from; month <= through; month++) {
      book(month, -paid);
      profit[month] = (profit[month] ?? 0) - (1 - share) * paid;
    }
    const amortized = this.figures.optionalTerm(AMORTIZATION_MONTHS);
    const first = this.figures.optionalTerm(FIRST_MONTH);
    if (share > 0)
      for (let month = first; month < Math.min(first + amortized, horizon + 1); month++)
        profit[month] = (profit[month] ?? 0) - (share * cost) / amortized;
  }

  private addTax(horizon: number, book: Book): void {
    const [rate, limit] = [this.figures.optionalTerm(TAX_RATE), this.figures.optionalTerm(LOSS_LIMIT)];
    let losses = 0;
    let month = 0;
    for (const end of this.yearEnds) {
      if (month > horizon) return;
      const until = Math.min(end, horizon);
      let profit = 0;
      for (; month <= until; month++) profit += this.profit[month] ?? 0;
      const used = Math.min(losses, limit * Math.max(0, profit));
      book(until, -rate * Math.max(0, profit - used));
      losses += Math.max(0, -profit) - used;
    }
  }

  private exchange(segment: number, month: number): number {
    const index = this.segmentExchange[segment] ?? -1;
    return this.figures.exchangeRate(index) * (this.changes[index]?.at(month) ?? 1);
  }
}
