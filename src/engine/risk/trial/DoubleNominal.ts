/**
 * The net flow of a trial by month in nominal money and plain doubles, as in time/nominalLedger. The sides of tax are
 * not certified: tax is continuous where they change.
 */
import { MAX_MONTHS } from "../../constraints";
import type { Driver, Plan } from "../../cost/inputs";
import { MONTHS_A_YEAR } from "../../cost/invoices";
import { fiscalPeriods } from "../../time/fiscalPeriods";
import { DoubleIndex } from "./DoubleIndex";
import { DoubleRollout } from "./DoubleRollout";
import {
  DRIVER_WIDTH,
  EXCHANGE_WIDTH,
  exchangeAt,
  exchangeIndex,
  OPTIONAL_DRIVER_WIDTH,
  OPTIONAL_SEGMENT_WIDTH,
  optionalDriverPlace,
  optionalDriversAt,
  optionalSegmentPlace,
  optionalSegmentsAt,
  optionalTermPlace,
  optionalTermsAt,
  SEGMENT_WIDTH,
  segmentPlace,
  segmentsAt,
  termPlace,
  termsAt,
} from "./figures";

/** Drivers whose prices change alike, as a rollout without other money. */
type Group = Readonly<{ drivers: readonly number[]; exchange: number; rollout: DoubleRollout; plan: Plan }>;

export class DoubleNominal {
  private readonly groups: readonly Group[];
  private readonly segmentExchange: readonly number[];
  /** Last month of each fiscal year up to the longest horizon. */
  private readonly yearEnds: readonly number[];
  private readonly profit = new Float64Array(MAX_MONTHS + 1);
  private readonly spent: Float64Array;
  private readonly escalations: readonly DoubleIndex[];
  private readonly changes: readonly DoubleIndex[];
  private readonly priceRises: readonly DoubleIndex[];
  private readonly costRises: readonly DoubleIndex[];
  private readonly overheadRise = new DoubleIndex();

  /** `figures`: those of the whole plan. `ownEscalation`: drivers whose escalation is uncertain. */
  constructor(
    private readonly plan: Plan,
    private readonly figures: Float64Array,
    ownEscalation: ReadonlySet<number>,
  ) {
    this.groups = groupsOf(plan, ownEscalation);
    this.segmentExchange = plan.segments.map(({ currency }) => exchangeIndex(plan, currency));
    this.yearEnds = fiscalPeriods({ ...plan.terms, horizon: MAX_MONTHS }, "year").map(({ until }) => until);
    this.spent = new Float64Array(this.groups.length);
    this.escalations = this.groups.map(() => new DoubleIndex());
    this.changes = (plan.terms.exchange ?? []).map(() => new DoubleIndex());
    this.priceRises = plan.segments.map(() => new DoubleIndex());
    this.costRises = plan.segments.map(() => new DoubleIndex());
  }

  /** Writes the net flow of the months 0 to the horizon. `completed`: deployments by the end of each month. */
  flow(completed: Float64Array, net: Float64Array, horizon: number): void {
    net.fill(0, 0, horizon + 1);
    this.setIndexes(horizon);
    this.addDeployments(completed, net, horizon);
    let before = 0;
    for (let segment = 0; segment < this.plan.segments.length; segment++) {
      const last = before + this.ofSegment(segment, CLIENTS);
      if (last > before) this.addSegment(segment, before, last, completed, net, horizon);
      before = last;
    }
    const overhead = this.term(OVERHEAD);
    if (overhead !== 0)
      for (let month = 1; month <= horizon; month++)
        net[month] = (net[month] ?? 0) - overhead * this.overheadRise.at(month);
    this.profit.set(net.subarray(0, horizon + 1));
    this.addDevelopment(net, horizon);
    if (this.term(TAX_RATE) > 0) this.addTax(net, horizon);
  }

  private setIndexes(horizon: number): void {
    const { figures, plan } = this;
    const escalationsFrom = optionalDriversAt(plan);
    this.groups.forEach(({ drivers }, place) => {
      const driver = drivers[0] ?? 0;
      const change = figures[escalationsFrom + OPTIONAL_DRIVER_WIDTH * driver + ESCALATION] ?? 0;
      this.escalations[place]?.set(change, horizon);
    });
    this.changes.forEach((index, place) =>
      index.set(figures[exchangeAt(plan) + EXCHANGE_WIDTH * place + 1] ?? 0, horizon),
    );
    this.priceRises.forEach((index, segment) => index.set(this.optional(segment, PRICE_RISE), horizon));
    this.costRises.forEach((index, segment) => index.set(this.optional(segment, COST_RISE), horizon));
    this.overheadRise.set(this.term(OVERHEAD_RISE), horizon);
  }

  private addDeployments(completed: Float64Array, net: Float64Array, horizon: number): void {
    for (const group of this.groups) this.readFigures(group);
    this.spent.fill(0);
    for (let month = 1; month <= horizon; month++) {
      const through = completed[month] ?? 0;
      if (through === completed[month - 1]) continue;
      for (let place = 0; place < this.groups.length; place++) {
        const group = this.groups[place];
        if (group === undefined) continue;
        const { rollout, exchange } = group;
        rollout.evaluate(through);
        const constant = rollout.result.cost - (this.spent[place] ?? 0);
        this.spent[place] = rollout.result.cost;
        const rise = (this.escalations[place]?.at(month) ?? 1) * (this.changes[exchange]?.at(month) ?? 1);
        net[month] = (net[month] ?? 0) - constant * rise;
      }
    }
  }

  /** Copies the figures that decide the cost of a group's drivers. */
  private readFigures({ drivers, rollout, plan }: Group): void {
    const { figures } = this;
    const own = rollout.figures;
    drivers.forEach((driver, place) => {
      const at = DRIVER_WIDTH * driver;
      own.set(figures.subarray(at, at + DRIVER_WIDTH), DRIVER_WIDTH * place);
    });
    for (let segment = 0; segment < plan.segments.length; segment++) {
      const [from, to] = [segmentsAt(this.plan) + SEGMENT_WIDTH * segment, segmentsAt(plan) + SEGMENT_WIDTH * segment];
      own[to + CLIENTS] = figures[from + CLIENTS] ?? 0;
      own[to + SIZE] = figures[from + SIZE] ?? 1;
      own[optionalSegmentsAt(plan) + OPTIONAL_SEGMENT_WIDTH * segment + PRIOR] = this.optional(segment, PRIOR);
    }
    for (const place of [TRANSFER, TRIAL_FAILURE, TRIAL_COST])
      own[termsAt(plan) + place] = figures[termsAt(this.plan) + place] ?? 0;
    const exchangeFigures = EXCHANGE_WIDTH * this.changes.length;
    const from = exchangeAt(this.plan);
    own.set(figures.subarray(from, from + exchangeFigures), exchangeAt(plan));
    rollout.readFigures();
  }

  private addSegment(
    segment: number,
    before: number,
    last: number,
    completed: Float64Array,
    net: Float64Array,
    horizon: number,
  ): void {
    const delay = this.figures[termsAt(this.plan) + PAYMENT_DELAY] ?? 0;
    const [price, fee, runCost] = [PRICE, FEE, RUN_COST].map((place) => this.ofSegment(segment, place));
    const [entry, acquisition] = [ENTRY, ACQUISITION].map((place) => this.ofSegment(segment, place));
    const term = this.ofSegment(segment, TERM);
    const retention = 1 - this.ofSegment(segment, CHURN);
    const billing = this.optional(segment, BILLING);
    const monthly = retention * (1 + this.optional(segment, EXPANSION));
    const yearly = 1 + this.optional(segment, FEE_RISE);
    const leftAtEnd = retention === 1 ? 1 : Math.pow(retention, term);
    const add = (month: number, amount: number): void => {
      if (month <= horizon) net[month] = (net[month] ?? 0) + amount;
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
  private addDevelopment(net: Float64Array, horizon: number): void {
    const { profit } = this;
    const cost = this.figures[termsAt(this.plan) + NON_RECURRING] ?? 0;
    const months = this.term(NON_RECURRING_MONTHS);
    const share = this.term(CAPITALIZED_SHARE);
    const [from, through] = months === 0 ? [0, 0] : [1, Math.min(months, horizon)];
    const paid = months === 0 ? cost : cost / months;
    for (let month = from; month <= through; month++) {
      net[month] = (net[month] ?? 0) - paid;
      profit[month] = (profit[month] ?? 0) - (1 - share) * paid;
    }
    const amortized = this.term(AMORTIZATION_MONTHS);
    const first = this.term(FIRST_MONTH);
    if (share > 0)
      for (let month = first; month < Math.min(first + amortized, horizon + 1); month++)
        profit[month] = (profit[month] ?? 0) - (share * cost) / amortized;
  }

  private addTax(net: Float64Array, horizon: number): void {
    const [rate, limit] = [this.term(TAX_RATE), this.term(LOSS_LIMIT)];
    let losses = 0;
    let month = 0;
    for (const end of this.yearEnds) {
      if (month > horizon) return;
      const until = Math.min(end, horizon);
      let profit = 0;
      for (; month <= until; month++) profit += this.profit[month] ?? 0;
      const used = Math.min(losses, limit * Math.max(0, profit));
      net[until] = (net[until] ?? 0) - rate * Math.max(0, profit - used);
      losses += Math.max(0, -profit) - used;
    }
  }

  private exchange(segment: number, month: number): number {
    const index = this.segmentExchange[segment] ?? -1;
    if (index < 0) return 1;
    const rate = this.figures[exchangeAt(this.plan) + EXCHANGE_WIDTH * index] ?? 1;
    return rate * (this.changes[index]?.at(month) ?? 1);
  }

  private ofSegment(segment: number, place: number): number {
    return this.figures[segmentsAt(this.plan) + SEGMENT_WIDTH * segment + place] ?? 0;
  }

  private optional(segment: number, place: number): number {
    return this.figures[optionalSegmentsAt(this.plan) + OPTIONAL_SEGMENT_WIDTH * segment + place] ?? 0;
  }

  private term(place: number): number {
    return this.figures[optionalTermsAt(this.plan) + place] ?? 0;
  }
}

function groupsOf(plan: Plan, ownEscalation: ReadonlySet<number>): readonly Group[] {
  const groups = new Map<string, number[]>();
  plan.drivers.forEach(({ escalation = 0, currency = "" }, driver) => {
    const key = ownEscalation.has(driver) ? `driver ${driver}` : `${escalation} ${currency}`;
    const found = groups.get(key);
    if (found === undefined) groups.set(key, [driver]);
    else found.push(driver);
  });
  const segments = plan.segments.map((one) => ({ ...one, price: 0, entry: 0, acquisition: 0, fee: 0, runCost: 0 }));
  return [...groups.values()].map((members) => {
    const drivers = members
      .map((driver): Driver | undefined => plan.drivers[driver])
      .filter((one) => one !== undefined);
    const own: Plan = { drivers, segments, terms: { ...plan.terms, nonRecurring: 0 } };
    return {
      drivers: members,
      exchange: exchangeIndex(plan, drivers[0]?.currency),
      rollout: new DoubleRollout(own),
      plan: own,
    };
  });
}

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
const PRICE_RISE = optionalSegmentPlace("priceRise");
const FEE_RISE = optionalSegmentPlace("feeRise");
const EXPANSION = optionalSegmentPlace("expansion");
const COST_RISE = optionalSegmentPlace("costRise");
const BILLING = optionalSegmentPlace("billing");
const ESCALATION = optionalDriverPlace("escalation");
const NON_RECURRING = termPlace("nonRecurring");
const TRANSFER = termPlace("transfer");
const TRIAL_FAILURE = termPlace("trialFailure");
const TRIAL_COST = termPlace("trialCost");
const PAYMENT_DELAY = termPlace("paymentDelay");
const FIRST_MONTH = optionalTermPlace("firstMonth");
const NON_RECURRING_MONTHS = optionalTermPlace("nonRecurringMonths");
const OVERHEAD = optionalTermPlace("overhead");
const OVERHEAD_RISE = optionalTermPlace("overheadRise");
const TAX_RATE = optionalTermPlace("taxRate");
const LOSS_LIMIT = optionalTermPlace("lossLimit");
const CAPITALIZED_SHARE = optionalTermPlace("capitalizedShare");
const AMORTIZATION_MONTHS = optionalTermPlace("amortizationMonths");
