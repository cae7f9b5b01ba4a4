/** Contribution, acquisition and entry cost of the segments of a trial, in plain doubles and the money of the plan. */
import { plainDouble } from "../../arithmetic/plainDouble";
import type { Plan } from "../../cost/inputs";
import { feeMonths, type FeeTerms, isPlainFee } from "../../cost/invoices";
import { monthsServed } from "../../cost/monthsServed";
import { exchangeIndex } from "./figures";
import type { FigureView } from "./FigureView";
import { ACQUISITION, BILLING, CHURN, ENTRY, EXPANSION, FEE, FEE_RISE, PRICE, RUN_COST, TERM } from "./places";

export class DoubleSegments {
  /** By segment: contribution of a client and the size of the amounts behind it, acquisition and entry cost. */
  readonly contribution: Float64Array;
  readonly contributionSize: Float64Array;
  readonly acquisition: Float64Array;
  readonly entry: Float64Array;
  private readonly exchange: Int32Array;
  /** By segment: months served, and the figures for which they are known. */
  private readonly months: Float64Array;
  private readonly monthsFor: Float64Array;

  constructor(
    plan: Plan,
    private readonly figures: FigureView,
  ) {
    const count = plan.segments.length;
    this.contribution = new Float64Array(count);
    this.contributionSize = new Float64Array(count);
    this.acquisition = new Float64Array(count);
    this.entry = new Float64Array(count);
    this.exchange = Int32Array.from(plan.segments, ({ currency }) => exchangeIndex(plan, currency));
    this.months = new Float64Array(count);
    this.monthsFor = new Float64Array(2 * count).fill(NaN);
  }

  /** Reads the current figures of a segment. */
  read(segment: number): void {
    const { figures } = this;
    const factor = figures.exchangeRate(this.exchange[segment] ?? -1);
    const price = figures.ofSegment(segment, PRICE);
    this.acquisition[segment] = factor * figures.ofSegment(segment, ACQUISITION);
    this.entry[segment] = factor * figures.ofSegment(segment, ENTRY);
    const months = this.monthsServedBy(segment);
    const fee = figures.ofSegment(segment, FEE);
    const runCost = figures.ofSegment(segment, RUN_COST);
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
    const { figures } = this;
    return {
      term: figures.ofSegment(segment, TERM),
      churn: figures.ofSegment(segment, CHURN),
      feeRise: figures.optionalOfSegment(segment, FEE_RISE),
      expansion: figures.optionalOfSegment(segment, EXPANSION),
      billing: figures.optionalOfSegment(segment, BILLING),
    };
  }

  private monthsServedBy(segment: number): number {
    const { monthsFor, months } = this;
    const term = this.figures.ofSegment(segment, TERM);
    const churn = this.figures.ofSegment(segment, CHURN);
    if (monthsFor[2 * segment] !== term || monthsFor[2 * segment + 1] !== churn) {
      monthsFor[2 * segment] = term;
      monthsFor[2 * segment + 1] = churn;
      months[segment] = monthsServed(plainDouble, term, churn);
    }
    return months[segment] ?? 0;
  }
}
