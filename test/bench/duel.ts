/** Alternates two pieces of work, so that other load of the machine affects both. */

export type Duel = Readonly<{
  work: string;
  against: string;
  ours: () => unknown;
  theirs: () => unknown;
  /** Their work is another program, which measures itself and returns its milliseconds. */
  measuresItself?: boolean;
  /** Factor by which their full work exceeds the part that was run. */
  scale?: number;
  /** The promised ratio, ours over theirs ("at most") or theirs over ours ("at least"). */
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

/** Repeats the work until it takes 5 ms, and takes the fastest of three such runs. */
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
