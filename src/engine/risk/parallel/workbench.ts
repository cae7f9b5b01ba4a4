/** A worker's side of a simulation: does one order after the other. */
import { chanceCurve } from "../results/chanceCurve";
import { histogram } from "../results/histogram";
import { type Outcome, outcomeOf } from "../results/Outcome";
import { averageRanks, rankCorrelation } from "../results/rankCorrelations";
import { summary } from "../results/summary";
import { type Simulation, type Simulator, simulator } from "../Simulation";
import { tornado } from "../tornado";
import type { Answer, Figures, Order } from "./Order";

/** Of the pictures: bins of the histogram, points of the curve. */
const BINS = 30;
const POINTS = 120;

/** The clock tells milliseconds from any moment on. Beginning has no answer, every other order has one. */
export function workbench(clock: () => number): (order: Order) => Answer | undefined {
  let simulation: Simulation | undefined;
  let trials: Simulator | undefined;
  let outcome: Outcome | undefined;
  let ranks: Float64Array | undefined;
  let sorted: Float64Array | undefined;
  let values = new Float64Array();

  const perform = (order: Order): Answer | undefined => {
    switch (order.kind) {
      case "begin":
        simulation = order.simulation;
        trials = simulator(simulation);
        return undefined;
      case "trials": {
        const began = clock();
        const results = known(trials).results(order.from, order.count);
        return { kind: "trials", from: order.from, results, milliseconds: clock() - began };
      }
      case "results":
        outcome = outcomeOf(known(simulation), [{ from: 0, results: order.results }]);
        return { kind: "step" };
      case "figures":
        return { kind: "figures", figures: figuresOf(known(outcome)) };
      case "values":
        if (values.length === 0) values = new Float64Array(known(simulation).trials);
        values.set(known(trials).values(order.input, order.from, order.count), order.from);
        return { kind: "step" };
      case "ranks":
        ranks = averageRanks(known(outcome).results, known(outcome).sorted);
        return { kind: "step" };
      case "sort":
        sorted = values.slice().sort();
        return { kind: "step" };
      case "correlation": {
        const correlation = rankCorrelation(known(simulation), order.input, values, known(ranks), known(sorted));
        return { kind: "correlation", input: order.input, correlation };
      }
    }
  };

  return (order) => {
    try {
      return perform(order);
    } catch (error) {
      return { kind: "failed", message: error instanceof Error ? error.message : String(error) };
    }
  };
}

function figuresOf(outcome: Outcome): Figures {
  const { simulation } = outcome;
  return {
    summary: summary(outcome),
    histogram: histogram(outcome, BINS),
    curve: simulation.measure === "breakeven" ? chanceCurve(outcome, POINTS) : [],
    tornado: tornado(simulation),
  };
}

function known<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error("an order came before the one that it builds on");
  return thing;
}
