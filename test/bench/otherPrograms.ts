/** The same simulation in C and with numpy, if the machine has them; otherwise these rows are left out. */
import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { monthsServed } from "../../src/engine/cost/monthsServed";
import { plainDouble } from "../../src/engine/arithmetic/plainDouble";
import { type Simulation, simulator } from "../../src/engine/risk/Simulation";
import type { InputRef } from "../../src/engine/risk/Uncertainty";
import type { Duel } from "./duel";

type ProgramResult = Readonly<{ milliseconds: number; chance: number; mean: number }>;

const SOURCES = path.join(process.cwd(), "test/bench");

export function otherPrograms(simulation: Simulation): readonly Duel[] {
  const ours = (): Float64Array => simulator(simulation).results(0, simulation.trials);
  const expected = summaryOf(ours());
  const fought = (against: string, run: () => ProgramResult, promise: Duel["promise"]): readonly Duel[] => {
    const found = attempted(run);
    if (found === undefined) return [];
    // The draws differ, so the results are close but not equal.
    const same = Math.abs(found.chance - expected.chance) < 0.01 && Math.abs(found.mean / expected.mean - 1) < 0.01;
    if (!same) throw new Error(`${against} does other work: ${JSON.stringify([found, expected])}`);
    const work = `simulation of 10^${Math.log10(simulation.trials)} independent trials, breakevens certified, one core`;
    return [{ work, against, ours, theirs: () => run().milliseconds, measuresItself: true, promise, rounds: 3 }];
  };
  return [
    ...fought("numpy, in chunks", withNumpy(simulation), { kind: "at least", ratio: 1.1 }),
    ...fought("C, gcc -O3, nothing certified", withC(simulation), { kind: "at most", ratio: 3 }),
  ];
}

function attempted(run: () => ProgramResult): ProgramResult | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}

function summaryOf(results: Float64Array): Pick<ProgramResult, "chance" | "mean"> {
  const reached = results.filter(Number.isFinite);
  return { chance: reached.length / results.length, mean: reached.reduce((sum, n) => sum + n, 0) / reached.length };
}

function figuresOf({ plan }: Simulation) {
  const { drivers, segments, terms } = plan;
  return {
    drivers: drivers.map(({ first, rates, slope, floor }) => ({ first, rate: rates[0]?.rate ?? 0, slope, floor })),
    segments: segments.map(({ clients, price, fee, runCost, term, churn, acquisition, size }) => ({
      clients,
      price,
      service: (fee - runCost) * monthsServed(plainDouble, term, churn) - acquisition,
      size,
    })),
    terms: {
      lost: 1 + (terms.trialCost * terms.trialFailure) / (1 - terms.trialFailure),
      nonRecurring: terms.nonRecurring,
    },
  };
}

function withNumpy(simulation: Simulation): () => ProgramResult {
  const placeOf = (target: InputRef): readonly unknown[] => {
    if (target.kind === "term") return ["term", target.term];
    if (target.kind === "exchange") throw new Error("the other programs know no exchange rates");
    return target.kind === "driver"
      ? ["driver", target.driver, target.column]
      : ["segment", target.segment, target.column];
  };
  const inputs = simulation.inputs.map(({ target, low, likely, high }) => ({
    place: placeOf(target),
    low,
    likely,
    high,
  }));
  const question = JSON.stringify({ ...figuresOf(simulation), inputs, trials: simulation.trials });
  return () => run("python3", [path.join(SOURCES, "simulation.py")], question);
}

function withC(simulation: Simulation): () => ProgramResult {
  const { drivers, segments, terms } = figuresOf(simulation);
  const [perDriver, perSegment] = [
    ["first", "rate", "slope", "floor"],
    ["clients", "price"],
  ];
  const placeOf = (target: InputRef): number => {
    if (target.kind === "driver") return 4 * target.driver + perDriver.indexOf(target.column);
    if (target.kind === "segment") return 4 * (drivers.length + target.segment) + perSegment.indexOf(target.column);
    return 4 * (drivers.length + segments.length) + 1;
  };
  const question = [
    [simulation.trials, drivers.length, segments.length, simulation.inputs.length],
    ...drivers.map(({ first, rate, slope, floor }) => [first, rate, slope, floor]),
    ...segments.map(({ clients, price, service, size }) => [clients, price, service, size]),
    [terms.lost, terms.nonRecurring],
    ...simulation.inputs.map(({ target, low, likely, high }) => [placeOf(target), low, likely, high]),
  ];
  let program: string | undefined;
  return () => {
    program ??= compiled();
    return run(program, [], question.map((line) => line.join(" ")).join("\n"));
  };
}

function compiled(): string {
  const program = path.join(mkdtempSync(path.join(tmpdir(), "bench-")), "simulation");
  execFileSync("gcc", ["-O3", "-o", program, path.join(SOURCES, "simulation.c"), "-lm"], { stdio: "pipe" });
  return program;
}

function run(program: string, given: readonly string[], input: string): ProgramResult {
  return JSON.parse(
    execFileSync(program, given, { input, encoding: "utf8", stdio: ["pipe", "pipe", "pipe"] }),
  ) as ProgramResult;
}
