/**
 * Unit costs of consecutive deployments, to about 25 digits, at the price of a few multiplications each. A deployment
 * table is built from them. They use the same form as ./PlanEvaluator, but over a table of powers.
 */
import type { CurveRun, Form } from "../learning/LearningCurve";
import { powerTable } from "../learning/powerTable";
import { type BoundedDouble, boundedDouble } from "../arithmetic/boundedDouble";
import { lowPart, plus, times } from "../arithmetic/doubleDouble";
import type { CompiledPlan } from "./compile";
import { powerCounts } from "./powerCounts";

/** c(from), c(from + 1), … as hi and lo. */
export type UnitCosts = Readonly<{ hi: Float64Array; lo: Float64Array }>;

const a = boundedDouble;

export function unitCosts(compiled: CompiledPlan, from: number, last: number): UnitCosts {
  const costs = { hi: new Float64Array(last - from + 1), lo: new Float64Array(last - from + 1) };
  const plan = compiled.on(a);
  const { entries } = powerCounts(compiled, { from, last, step: 1 });
  const pieces: Piece[][] = [];
  compiled.spans.forEach((segmentSpan, index) => {
    if (segmentSpan.last < from || segmentSpan.before >= last) return;
    const { terms, weight } = plan.segmentRuns(index);
    terms.forEach((term, of) => {
      term.forEach(({ from: tierStart, run }, tier) => {
        const next = term[tier + 1]?.from ?? Infinity;
        const first = Math.max(from, segmentSpan.before + 1, tierStart);
        const through = Math.min(last, segmentSpan.last, next - 1);
        if (first > through) return;
        const span = { costs, offset: first - from, step: first - segmentSpan.before, count: through - first + 1 };
        (pieces[of] ??= []).push({ span, weight, run });
      });
    });
  });
  // Go term by term: only the latest tables are cached, and each is then built once at its full length.
  for (const term of pieces) for (const piece of term) add(piece, entries);
  return costs;
}

type Piece = Readonly<{ span: Span; weight: BoundedDouble; run: CurveRun<BoundedDouble> }>;

/** Positions up to `entries` come from a table, later ones are computed one by one. */
function add({ span, weight, run }: Piece, entries: number): void {
  const { start, form } = run;
  const hasUncertainSteps = form.reach.uncertainSteps > 0 && span.step + span.count > form.reach.through + 1;
  const inTable = hasUncertainSteps || start.fractional ? 0 : Math.max(0, entries - start.whole - span.step + 1);
  const tabled = Math.min(span.count, inTable);
  if (tabled > 0) addForm({ ...span, count: tabled }, weight, form, { entries, whole: start.whole });
  if (tabled === span.count) return;
  const rest = { ...span, offset: span.offset + tabled, step: span.step + tabled, count: span.count - tabled };
  addOneByOne(rest, weight, run);
}

type Span = Readonly<{
  costs: UnitCosts;
  /** Index in `costs` of the span's first deployment. */
  offset: number;
  /** Its step within the segment's run. */
  step: number;
  count: number;
}>;

function addOneByOne({ costs, offset, step, count }: Span, weight: BoundedDouble, run: CurveRun<BoundedDouble>): void {
  for (let j = 0; j < count; j++) {
    const cost = a.times(weight, run.quantity(step + j));
    costs.hi[offset + j] = plus(costs.hi[offset + j] ?? 0, costs.lo[offset + j] ?? 0, cost.hi, cost.lo);
    costs.lo[offset + j] = lowPart[0];
  }
}

type Table = Readonly<{ entries: number; whole: number }>;

function addForm(span: Span, weight: BoundedDouble, form: Form<BoundedDouble>, table: Table): void {
  const learning = Math.max(0, Math.min(span.count, form.reach.through - span.step + 1));
  if (learning > 0) {
    const part = { ...span, count: learning };
    if (form.fixed.hi !== 0) addConstant(part, a.times(weight, form.fixed));
    const scale = a.times(weight, form.learning);
    if (form.law === "power") addPowers(part, scale, form.slope, table);
    else addIncrements(part, scale, form.slope, table);
  }
  if (learning < span.count) {
    const rest = { ...span, offset: span.offset + learning, count: span.count - learning };
    addConstant(rest, a.times(weight, form.after));
  }
}

function addConstant({ costs: { hi, lo }, offset, count }: Span, { hi: valueHi, lo: valueLo }: BoundedDouble): void {
  for (let j = offset; j < offset + count; j++) {
    hi[j] = plus(hi[j] ?? 0, lo[j] ?? 0, valueHi, valueLo);
    lo[j] = lowPart[0];
  }
}

function addPowers(
  { costs: { hi, lo }, offset, step, count }: Span,
  scale: BoundedDouble,
  slope: number,
  { entries, whole }: Table,
): void {
  const table = powerTable(slope, entries);
  const { hi: scaleHi, lo: scaleLo } = scale;
  for (let j = offset, x = whole + step; j < offset + count; j++, x++) {
    const valueHi = times(scaleHi, scaleLo, table.hi[x] ?? 0, table.lo[x] ?? 0);
    hi[j] = plus(hi[j] ?? 0, lo[j] ?? 0, valueHi, lowPart[0]);
    lo[j] = lowPart[0];
  }
}

/** x^(b+1) - (x-1)^(b+1), each power being x · x^b. */
function addIncrements(
  { costs: { hi, lo }, offset, step, count }: Span,
  scale: BoundedDouble,
  slope: number,
  { entries, whole }: Table,
): void {
  const table = powerTable(slope, entries);
  let beforeHi = times(table.hi[whole + step - 1] ?? 0, table.lo[whole + step - 1] ?? 0, whole + step - 1, 0);
  let beforeLo = lowPart[0];
  for (let j = offset, x = whole + step; j < offset + count; j++, x++) {
    const raisedHi = times(table.hi[x] ?? 0, table.lo[x] ?? 0, x, 0);
    const raisedLo = lowPart[0];
    const incrementHi = plus(raisedHi, raisedLo, -beforeHi, -beforeLo);
    const valueHi = times(scale.hi, scale.lo, incrementHi, lowPart[0]);
    hi[j] = plus(hi[j] ?? 0, lo[j] ?? 0, valueHi, lowPart[0]);
    lo[j] = lowPart[0];
    beforeHi = raisedHi;
    beforeLo = raisedLo;
  }
}
