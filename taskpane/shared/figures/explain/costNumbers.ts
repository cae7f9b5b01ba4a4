/** Numbers of figures without a time axis: totals after a client, and the cost of a client. */
import { numberOf } from "../../../../src/engine/arithmetic/evaluate";
import { breakdown, type BreakdownRow } from "../../../../src/engine/cost/breakdown";
import type { CompiledPlan } from "../../../../src/engine/cost/compile";
import { deploymentTable } from "../../../../src/engine/cost/deploymentTable";
import { totalContribution, totalCost, totalService, margin } from "../../../../src/engine/cost/totals";
import { breakeven } from "../../../../src/engine/decision/breakeven";
import { deepestDeficit } from "../../../../src/engine/decision/deepestDeficit";
import { expertShare } from "../../../../src/engine/decision/expertShare";
import { priceFloor } from "../../../../src/engine/decision/priceFloor";
import { decisiveClient } from "../../../../src/engine/sensitivity/decisivePoint";
import type { CostFigure } from "../../../../src/engine/sensitivity/inputsOfFigure";
import { roundToSum } from "./roundToSum";
import type { Numbers, ExplainFormat } from "./WorkedNumbers";

function after(compiled: CompiledPlan, n: number, { t, formats }: ExplainFormat): string {
  const { amount } = formats;
  if (n === 0) return t.numbers.before({ margin: amount(margin(compiled, 0)) });
  const {
    parts: [contribution = "", cost = ""],
    total,
  } = roundToSum([totalContribution(compiled, n), -totalCost(compiled, n)], margin(compiled, n), formats);
  return t.numbers.after({ n: amount(n), contribution, cost, margin: total });
}

/** The client at which the figure is reached and the one before; the last client listed if it is never reached. */
const turn =
  (kind: "first" | "sustained"): Numbers =>
  ({ compiled }, format) => {
    const found = breakeven(compiled, kind);
    const shown = found.kind === "reached" ? [found.deployment - 1, found.deployment] : [compiled.last];
    return shown.map((n) => after(compiled, n, format));
  };

const unit: Numbers = ({ compiled }, { t, formats }) => {
  const n = decisiveClient(compiled);
  const [row] = deploymentTable(compiled, { from: n, last: n, step: 1 });
  const segment = compiled.spans.findIndex(({ before, last }) => n > before && n <= last);
  if (row === undefined || segment < 0) return [];
  const acquired = numberOf((a) => compiled.on(a).segmentTerms(segment).acquisition);
  const {
    parts: [contribution = "", cost = "", acquisition = ""],
    total,
  } = roundToSum([row.contribution, -row.unitCost, -acquired], row.unitMargin, formats);
  return [t.numbers.unit({ n: formats.amount(n), contribution, cost, acquisition, margin: total })];
};

const ends = ({ last }: CompiledPlan): readonly number[] => (last === 1 ? [1] : [1, last]);

const named = (rows: readonly BreakdownRow[], costs: readonly string[]): string =>
  rows.map(({ driver }, index) => `${driver} ${costs[index] ?? ""}`).join(" + ");

const consumed = (rows: readonly BreakdownRow[]): readonly BreakdownRow[] =>
  rows.filter(({ unitCost }) => unitCost !== 0);

export const costNumbers: Readonly<Record<CostFigure | "verdict", Numbers>> = {
  verdict: turn("sustained"),
  breakeven: turn("sustained"),
  firstBreakeven: turn("first"),
  unitBreakeven: unit,
  deficit({ compiled }, format) {
    const found = deepestDeficit(compiled);
    return found.kind === "lowest" ? [after(compiled, found.deployment, format)] : [];
  },
  margin: ({ compiled }, format) => [after(compiled, compiled.last, format)],
  priceFloor({ compiled }, { t, formats: { amount } }) {
    const { last } = compiled;
    return [
      t.numbers.floorOfAll({
        n: amount(last),
        cost: amount(totalCost(compiled, last)),
        service: amount(totalService(compiled, last)),
        floor: amount(priceFloor(compiled, last)),
      }),
    ];
  },
  unitCost: ({ compiled }, format) =>
    ends(compiled).map((n) => {
      const { rows, unitCost } = breakdown(compiled, n);
      const { amount } = format.formats;
      const used = consumed(rows);
      const { parts, total } = roundToSum(
        used.map((one) => one.unitCost),
        unitCost,
        format.formats,
      );
      return format.t.numbers.parts({ n: amount(n), parts: named(used, parts), cost: total });
    }),
  experts: ({ compiled }, format) =>
    ends(compiled).map((n) => {
      const { rows, unitCost } = breakdown(compiled, n);
      const { amount, percent } = format.formats;
      const experts = consumed(rows).filter(({ category }) => category === "Expert");
      const parts = named(
        experts,
        experts.map((one) => amount(one.unitCost)),
      );
      return format.t.numbers.share({
        n: amount(n),
        parts: parts === "" ? amount(0) : parts,
        cost: amount(unitCost),
        share: percent(expertShare(compiled, n)),
      });
    }),
};
