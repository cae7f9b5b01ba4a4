/**
 * A rollout cut into pieces. In each piece all clients belong to one segment and every driver has one rate. Each trial
 * lays the pieces out again: one segment after another, cut where a rate changes. cost/layout does the same for a plan
 * with fixed figures.
 */
import type { Plan } from "../../cost/inputs";
import { MAX_DEPLOYMENTS } from "../../constraints";

export class DoublePieces {
  count = 0;
  /** Clients listed, at most 10^9. */
  last = 0;
  /**
   * By piece: its first and last deployment, its segment, the experience before it, and whether its segment begins with
   * it.
   */
  readonly firstOf: Float64Array;
  readonly lastOf: Float64Array;
  readonly segmentOf: Int32Array;
  readonly startOf: Float64Array;
  readonly opens: Uint8Array;
  /** Maximum number of pieces. */
  readonly maxPieces: number;

  private readonly segmentCount: number;
  /** Deployments at which the rate of some driver changes. */
  private readonly breaks: readonly number[];
  private readonly industryOf: Int32Array;
  private readonly inIndustry: Float64Array;
  /** By industry: its first segment, which gives the deployments before the plan, and those deployments. */
  private readonly firstSegmentOf: readonly number[];
  private readonly priorOf: Float64Array;

  constructor({ drivers, segments }: Plan) {
    this.segmentCount = segments.length;
    this.breaks = [...new Set(drivers.flatMap(({ rates }) => rates.map(({ from }) => from)))]
      .filter((from) => from > 1)
      .sort((a, b) => a - b);
    const industries = [...new Set(segments.map(({ industry }) => industry))];
    this.industryOf = Int32Array.from(segments, ({ industry }) => industries.indexOf(industry));
    this.inIndustry = new Float64Array(industries.length);
    this.firstSegmentOf = industries.map((name) => segments.findIndex(({ industry }) => industry === name));
    this.priorOf = new Float64Array(industries.length);
    this.maxPieces = segments.length + this.breaks.length;
    this.firstOf = new Float64Array(this.maxPieces);
    this.lastOf = new Float64Array(this.maxPieces);
    this.segmentOf = new Int32Array(this.maxPieces);
    this.startOf = new Float64Array(this.maxPieces);
    this.opens = new Uint8Array(this.maxPieces);
  }

  layOut(clientsOf: (segment: number) => number, transfer: number, priorOfSegment: (segment: number) => number): void {
    const { inIndustry, breaks, priorOf } = this;
    inIndustry.fill(0);
    let allPrior = 0;
    for (let industry = 0; industry < priorOf.length; industry++) {
      priorOf[industry] = priorOfSegment(this.firstSegmentOf[industry] ?? 0);
      allPrior += priorOf[industry] ?? 0;
    }
    let before = 0;
    let piece = 0;
    let upcoming = 0;
    for (let j = 0; j < this.segmentCount; j++) {
      const clients = clientsOf(j);
      if (clients === 0) continue;
      const industry = this.industryOf[j] ?? 0;
      const own = inIndustry[industry] ?? 0;
      const prior = priorOf[industry] ?? 0;
      const start = own + prior + transfer * (before - own + allPrior - prior);
      const last = Math.min(before + clients, MAX_DEPLOYMENTS);
      let first = before + 1;
      while (first <= last) {
        while ((breaks[upcoming] ?? Infinity) <= first) upcoming++;
        const end = Math.min(last, (breaks[upcoming] ?? Infinity) - 1);
        this.firstOf[piece] = first;
        this.lastOf[piece] = end;
        this.segmentOf[piece] = j;
        this.startOf[piece] = start + (first - 1 - before);
        this.opens[piece] = first === before + 1 ? 1 : 0;
        piece++;
        first = end + 1;
      }
      inIndustry[industry] = own + clients;
      before = last;
    }
    this.count = piece;
    this.last = before;
  }
}
