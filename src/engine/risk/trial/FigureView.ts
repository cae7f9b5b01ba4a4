/** The figures of a plan in one array (./figures), read by driver, segment and term. */
import type { Plan } from "../../cost/inputs";
import {
  DRIVER_WIDTH,
  EXCHANGE_WIDTH,
  exchangeAt,
  OPTIONAL_DRIVER_WIDTH,
  OPTIONAL_SEGMENT_WIDTH,
  optionalDriversAt,
  optionalSegmentsAt,
  optionalTermsAt,
  SEGMENT_WIDTH,
  segmentsAt,
  termsAt,
} from "./figures";

export class FigureView {
  private readonly segmentsFrom: number;
  private readonly termsFrom: number;
  private readonly optionalDriversFrom: number;
  private readonly optionalSegmentsFrom: number;
  private readonly optionalTermsFrom: number;
  private readonly exchangeFrom: number;

  constructor(
    plan: Plan,
    readonly values: Float64Array,
  ) {
    this.segmentsFrom = segmentsAt(plan);
    this.termsFrom = termsAt(plan);
    this.optionalDriversFrom = optionalDriversAt(plan);
    this.optionalSegmentsFrom = optionalSegmentsAt(plan);
    this.optionalTermsFrom = optionalTermsAt(plan);
    this.exchangeFrom = exchangeAt(plan);
  }

  ofDriver(driver: number, place: number): number {
    return this.values[DRIVER_WIDTH * driver + place] ?? 0;
  }

  ofSegment(segment: number, place: number): number {
    return this.values[this.segmentsFrom + SEGMENT_WIDTH * segment + place] ?? 0;
  }

  /** NaN for a term that the plan does not have. */
  term(place: number): number {
    return this.values[this.termsFrom + place] ?? NaN;
  }

  optionalOfDriver(driver: number, place: number): number {
    return this.values[this.optionalDriversFrom + OPTIONAL_DRIVER_WIDTH * driver + place] ?? 0;
  }

  optionalOfSegment(segment: number, place: number): number {
    return this.values[this.optionalSegmentsFrom + OPTIONAL_SEGMENT_WIDTH * segment + place] ?? 0;
  }

  optionalTerm(place: number): number {
    return this.values[this.optionalTermsFrom + place] ?? 0;
  }

  /** Money of the plan for one unit of a currency in month 1. index: -1 for the money of the plan. */
  exchangeRate(index: number): number {
    return index < 0 ? 1 : (this.values[this.exchangeFrom + EXCHANGE_WIDTH * index] ?? 1);
  }

  /** Change per year of the exchange rate. */
  exchangeChange(index: number): number {
    return this.values[this.exchangeFrom + EXCHANGE_WIDTH * index + 1] ?? 0;
  }

  /** Copies the figures that decide the cost of some drivers into a plan of these drivers over the same segments. */
  copyCosts(drivers: readonly number[], to: FigureView, places: CostPlaces): void {
    const { values } = to;
    drivers.forEach((driver, place) => {
      const at = DRIVER_WIDTH * driver;
      values.set(this.values.subarray(at, at + DRIVER_WIDTH), DRIVER_WIDTH * place);
    });
    const segments = (this.termsFrom - this.segmentsFrom) / SEGMENT_WIDTH;
    for (let segment = 0; segment < segments; segment++) {
      for (const place of places.ofSegment)
        values[to.segmentsFrom + SEGMENT_WIDTH * segment + place] = this.ofSegment(segment, place);
      for (const place of places.optionalOfSegment)
        values[to.optionalSegmentsFrom + OPTIONAL_SEGMENT_WIDTH * segment + place] = this.optionalOfSegment(
          segment,
          place,
        );
    }
    for (const place of places.terms) values[to.termsFrom + place] = this.term(place);
    values.set(this.values.subarray(this.exchangeFrom), to.exchangeFrom);
  }
}

/** Places of the figures of segments and terms that the cost of drivers depends on. */
export type CostPlaces = Readonly<Record<"ofSegment" | "optionalOfSegment" | "terms", readonly number[]>>;
