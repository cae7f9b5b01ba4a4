/** A worker's side of a simulation: does one order after the other. */
import { chanceCurve } from "../results/chanceCurve";
import { histogram } from "../results/histogram";
import { type Outcome, outcomeOf } from "../results/Outcome";
import { rankCorrelator } from "../results/rankCorrelations";
import { summary } from "../results/summary";
import { type Simulation, type Simulator, simulator } from "../Simulation";
import { tornado } from "../tornado";
import type { Answer, Figures, Order } from "./Order";

/** Of the pictures: bins of the histogram, points of the curve. */
const BINS = 30;
const POINTS = 120;

/** The clock tells milliseconds from any moment on. Orders that have no answer are followed by those that do. */
export function workbench(clock: () => number): (order: Order) => Answer | undefined {
  let simulation: Simulation | undefined;
  let trials: Simulator | undefined;
  let outcome: Outcome | undefined;
  let correlate: ReturnType<typeof rankCorrelator> | undefined;

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
        correlate = undefined;
        return undefined;
      case "figures":
        return { kind: "figures", figures: figuresOf(known(outcome)) };
      case "correlation":
        correlate ??= rankCorrelator(known(outcome));
        return { kind: "correlation", input: order.input, correlation: correlate(order.input) };
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
