/** The measure of one trial as a function of the values of the uncertain inputs. */
import { compile } from "../../cost/compile";
import type { Plan } from "../../cost/inputs";
import { isNominal } from "../../cost/overTime";
import { expertMonths, QUANTITY_FIGURES } from "../../time/expertMonths";
import { type InputRef, isOptional, type Uncertainty, planWith } from "../Uncertainty";
import { breakevenOfTrial } from "./breakevenOfTrial";
import { ExactTrial } from "./ExactTrial";
import { DoubleCash } from "./DoubleCash";
import { DoubleNominal } from "./DoubleNominal";
import { DoubleRollout } from "./DoubleRollout";
import { placeOf } from "./figures";
import { isTimed, type Measure } from "./Measure";

export { isOrdinal, isTimed, type Measure, MEASURES } from "./Measure";

export type TrialMeasure = Readonly<{
  /**
   * Takes one valid value for each input, in their order. Counts are exact. Amounts are right to twelve digits of the
   * amounts they are made from.
   */
  of: (values: Float64Array) => number;
  /** Number of decisions so far that were too close to a tie for doubles. */
  exactDecisions: () => number;
}>;

export function trialMeasure(plan: Plan, inputs: readonly Uncertainty[], measure: Measure): TrialMeasure {
  const rollout = new DoubleRollout(plan);
  const latest = new Float64Array(inputs.length).fill(NaN);
  const exact = new ExactTrial(() => planWith(plan, inputs, latest));
  const figureIndexes = Int32Array.from(inputs, ({ target }) => placeOf(plan, target));
  const cashTrial = isTimed(measure) ? cashOf() : undefined;
  let answer = NaN;
  let isAnswered = false;

  return {
    of(values) {
      // Without uncertainty all trials have the same values and the same answer.
      if (isAnswered && !differs(values, latest)) return answer;
      cashTrial?.update(values);
      for (let i = 0; i < figureIndexes.length; i++) {
        const value = values[i] ?? 0;
        latest[i] = value;
        rollout.figures[figureIndexes[i] ?? 0] = value;
      }
      exact.startTrial();
      rollout.readFigures();
      answer = answerOf();
      isAnswered = true;
      return answer;
    },
    exactDecisions: () => exact.decisions,
  };

  function answerOf(): number {
    switch (measure) {
      case "breakeven":
        return breakevenOfTrial(rollout, exact);
      case "margin":
        rollout.evaluate(rollout.last);
        return rollout.result.margin;
      case "npv":
        cashTrial?.run();
        return cashTrial?.cash.npv ?? NaN;
      case "peakfunding":
        cashTrial?.run();
        return cashTrial?.cash.peakFunding ?? NaN;
      case "payback":
        cashTrial?.run();
        return cashTrial?.cash.payback ?? NaN;
    }
  }

  /** The schedule depends on a few inputs only, so it is kept while those do not change. */
  function cashOf(): Readonly<{ cash: DoubleCash; update: (values: Float64Array) => void; run: () => void }> {
    const schedulePlan = expertMonths(compile(plan)).compiled.plan;
    const uncertainDrivers = new Set(
      inputs.flatMap(({ target }) =>
        target.kind === "driver" && target.column === "escalation" ? [target.driver] : [],
      ),
    );
    const nominal = changesInTrials(plan, inputs)
      ? new DoubleNominal(plan, rollout.figures, uncertainDrivers)
      : undefined;
    const cash = new DoubleCash(plan, rollout, exact, schedulePlan, nominal, measure === "payback");
    const experts = expertsOf(plan);
    const scheduling = inputs.flatMap(({ target }, input) => {
      const expertsTarget = expertTarget(target, experts);
      return expertsTarget !== undefined || affectsSchedule(target)
        ? [{ input, figureIndex: expertsTarget && placeOf(schedulePlan, expertsTarget) }]
        : [];
    });
    let scheduleChanged = true;
    return {
      cash,
      update(values) {
        scheduleChanged ||= scheduling.some(({ input }) => values[input] !== latest[input]);
        for (const { input, figureIndex } of scheduling) {
          if (figureIndex !== undefined) cash.expertFigures[figureIndex] = values[input] ?? 0;
        }
      },
      run() {
        cash.run(scheduleChanged);
        scheduleChanged = false;
      },
    };
  }
}

/** Whether money changes over time in the plan or in some trial. */
const changesInTrials = (plan: Plan, inputs: readonly Uncertainty[]): boolean =>
  isNominal(plan) || inputs.some(({ target }) => isOptional(target));

function differs(a: Float64Array, b: Float64Array): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return true;
  return false;
}

/** Entry i is the index in the plan of driver i of the experts-only plan. */
const expertsOf = (plan: Plan): readonly number[] =>
  plan.drivers.flatMap(({ category }, figureIndex) => (category === "Expert" ? [figureIndex] : []));

/** The same figure in the experts-only plan, if it exists there. */
function expertTarget(target: InputRef, experts: readonly number[]): InputRef | undefined {
  switch (target.kind) {
    case "driver": {
      const driver = experts.indexOf(target.driver);
      return driver >= 0 && QUANTITY_FIGURES.includes(target.column) ? { ...target, driver } : undefined;
    }
    case "segment":
      return target.column === "clients" || target.column === "size" || target.column === "prior" ? target : undefined;
    case "term":
      return ["transfer", "trialFailure", "trialCost"].includes(target.term) ? target : undefined;
    case "exchange":
      return undefined;
  }
}

const affectsSchedule = (target: InputRef): boolean =>
  target.kind === "term" && ["startRate", "ramp", "maxRate", "experts", "horizon", "firstMonth"].includes(target.term);
