/** Two pieces of work in turns, so that whatever else the machine does falls on both. */

export type Duel = Readonly<{
  work: string;
  against: string;
  ours: () => unknown;
  theirs: () => unknown;
  /** Theirs is another program, which measures itself and gives back its milliseconds. */
  measuresItself?: boolean;
  /** How much more work theirs stands for than was run. */
  scale?: number;
  /** The ratio that is promised, ours over theirs ("at most") or theirs over ours ("at least"). */
  promise: Readonly<{ kind: "at most" | "at least"; ratio: number }>;
  rounds?: number;
}>;

export type Outcome = Readonly<{ work: string; against: string; ratio: number; promised: string; kept: boolean }>;

const ROUNDS = 15;

export function fight({
  work,
  against,
  ours,
  theirs,
  scale = 1,
  measuresItself = false,
  promise,
  rounds = ROUNDS,
}: Duel): Outcome {
  ours();
  theirs();
  const ratios = Array.from({ length: rounds }, () => {
    const mine = millisecondsOf(ours);
    const other = (measuresItself ? Number(theirs()) : millisecondsOf(theirs)) * scale;
    return promise.kind === "at most" ? mine / other : other / mine;
  });
  const ratio = median(ratios);
  return {
    work,
    against,
    ratio,
    promised: `${promise.kind === "at most" ? "<=" : ">="} ${promise.ratio}`,
    kept: promise.kind === "at most" ? ratio <= promise.ratio : ratio >= promise.ratio,
  };
}

/** Long enough to be measured: repeated until it takes 5 ms, the quickest of three such runs. */
function millisecondsOf(work: () => unknown): number {
  let repeats = 1;
  for (;;) {
    const took = Math.min(...[0, 1, 2].map(() => once(work, repeats)));
    if (took >= 5 || repeats >= 4096) return took / repeats;
    repeats *= 4;
  }
}

function once(work: () => unknown, repeats: number): number {
  const start = performance.now();
  for (let i = 0; i < repeats; i += 1) work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
