/** The worker's side of a simulation: handles one request after another. */
import { probabilityCurve } from "../statistics/probabilityCurve";
import { histogram } from "../statistics/histogram";
import { scaleProgress, type Progressive } from "../statistics/Progressive";
import { type Outcome, outcomeInParts } from "../statistics/Outcome";
import { rankCorrelationInParts, ranksInParts } from "../statistics/rankCorrelations";
import { summary } from "../statistics/summary";
import { type Simulation, type Simulator, simulator } from "../Simulation";
import { tornado } from "../tornado";
import type { WorkerResponse, Figures, WorkerRequest } from "./WorkerRequest";

/** Chart sizes: bins of the histogram and points of the curve. */
const BINS = 30;
const POINTS = 120;

export type WorkerHandler = (request: WorkerRequest) => Iterable<WorkerResponse>;

/**
 * `clock` returns milliseconds since any fixed moment. The request that begins a simulation has no answer. Every other
 * request has one, which may follow reports of progress.
 */
export function createWorkerHandler(clock: () => number): WorkerHandler {
  let simulation: Simulation | undefined;
  let trials: Simulator | undefined;
  let outcome: Outcome | undefined;
  let ranks: Float64Array | undefined;
  let values = new Float64Array();

  function* handle(request: WorkerRequest): Progressive<WorkerResponse | undefined> {
    switch (request.kind) {
      case "begin":
        simulation = request.simulation;
        trials = simulator(simulation);
        return undefined;
      case "trials": {
        const began = clock();
        const results = required(trials).results(request.from, request.count);
        return { kind: "trials", from: request.from, results, milliseconds: clock() - began };
      }
      case "results":
        outcome = yield* scaleProgress(
          0,
          0.4,
          outcomeInParts(required(simulation), [{ from: 0, results: request.results }]),
        );
        ranks = yield* scaleProgress(0.4, 1, ranksInParts(outcome.results, outcome.sorted));
        return { kind: "step" };
      case "figures":
        return { kind: "figures", figures: figuresOf(required(outcome)) };
      case "values":
        if (values.length === 0) values = new Float64Array(required(simulation).trials);
        values.set(required(trials).values(request.input, request.from, request.count), request.from);
        return { kind: "step" };
      case "correlation": {
        const correlation = yield* rankCorrelationInParts(required(simulation), request.input, values, required(ranks));
        return { kind: "correlation", input: request.input, correlation };
      }
    }
  }

  return function* (request) {
    const work = handle(request);
    try {
      for (;;) {
        const { done, value } = work.next();
        if (done !== true) yield { kind: "part", share: value };
        else {
          if (value !== undefined) yield value;
          return;
        }
      }
    } catch (error) {
      yield { kind: "failed", message: error instanceof Error ? error.message : String(error) };
    }
  };
}

function figuresOf(outcome: Outcome): Figures {
  const { simulation } = outcome;
  return {
    summary: summary(outcome),
    histogram: histogram(outcome, BINS),
    curve: simulation.measure === "breakeven" ? probabilityCurve(outcome, POINTS) : [],
    tornado: tornado(simulation),
  };
}

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("an order came before the one that it builds on");
  return value;
}
