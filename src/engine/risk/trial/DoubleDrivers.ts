/**
 * Cost of the deployments of each month in nominal money and plain doubles, as in time/deploymentFlow. Drivers whose
 * prices change alike are one rollout without other money.
 */
import { driversAlone } from "../../cost/driversAlone";
import type { Plan } from "../../cost/inputs";
import { DoubleIndex } from "./DoubleIndex";
import { DoubleRollout } from "./DoubleRollout";
import { exchangeIndex } from "./figures";
import { type CostPlaces, FigureView } from "./FigureView";
import { CLIENTS, ESCALATION, PRIOR, SIZE, TRANSFER, TRIAL_COST, TRIAL_FAILURE } from "./places";

type Group = Readonly<{
  drivers: readonly number[];
  exchange: number;
  rollout: DoubleRollout;
  figures: FigureView;
  escalation: DoubleIndex;
}>;

const COST_PLACES: CostPlaces = {
  ofSegment: [CLIENTS, SIZE],
  optionalOfSegment: [PRIOR],
  terms: [TRANSFER, TRIAL_FAILURE, TRIAL_COST],
};

export class DoubleDrivers {
  private readonly groups: readonly Group[];

  /** `ownEscalation`: drivers whose escalation is uncertain. */
  constructor(
    plan: Plan,
    private readonly figures: FigureView,
    ownEscalation: ReadonlySet<number>,
  ) {
    this.groups = groupsOf(plan, ownEscalation);
  }

  /** Takes the cost off the net flow. `changes`: the index of each exchange rate. */
  subtract(completed: Float64Array, net: Float64Array, horizon: number, changes: readonly DoubleIndex[]): void {
    for (const { drivers, exchange, rollout, figures, escalation } of this.groups) {
      escalation.set(this.figures.optionalOfDriver(drivers[0] ?? 0, ESCALATION), horizon);
      this.figures.copyCosts(drivers, figures, COST_PLACES);
      rollout.readFigures();
      let spent = 0;
      for (let month = 1; month <= horizon; month++) {
        const through = completed[month] ?? 0;
        if (through === completed[month - 1]) continue;
        rollout.evaluate(through);
        const rise = escalation.at(month) * (changes[exchange]?.at(month) ?? 1);
        net[month] = (net[month] ?? 0) - (rollout.result.cost - spent) * rise;
        spent = rollout.result.cost;
      }
    }
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
  return [...groups.values()].map((members) => {
    const drivers = members.map((driver) => plan.drivers[driver]).filter((one) => one !== undefined);
    const own = driversAlone(plan, drivers);
    const rollout = new DoubleRollout(own);
    return {
      drivers: members,
      exchange: exchangeIndex(plan, drivers[0]?.currency),
      rollout,
      figures: new FigureView(own, rollout.figures),
      escalation: new DoubleIndex(),
    };
  });
}
