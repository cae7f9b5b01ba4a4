/**
 * The least whole number in [from, to] that passes a monotone test; to + 1 if none passes; `from` for an empty range. A
 * galloping search starts at `guess`, a guess of the answer (NaN: no guess), and a bisection follows. So a good guess
 * needs few evaluations, and no search needs more than about twice the logarithm of the range.
 */
export function firstWhere({
  from,
  to,
  guess = from,
  test,
}: Readonly<{ from: number; to: number; guess?: number; test: (n: number) => boolean }>): number {
  if (from > to) return from;
  let below = from - 1;
  let reached = to + 1;
  const start = Math.min(to, Math.max(from, Number.isNaN(guess) ? from : Math.round(guess)));
  const rises = !test(start);
  if (rises) below = start;
  else reached = start;
  for (let stride = 1; rises ? below < to : reached > from; stride *= 2) {
    const next = rises ? Math.min(to, below + stride) : Math.max(from, reached - stride);
    const isReached = test(next);
    if (isReached) reached = next;
    else below = next;
    if (isReached === rises) break;
  }
  while (reached - below > 1) {
    const middle = below + Math.floor((reached - below) / 2);
    if (test(middle)) reached = middle;
    else below = middle;
  }
  return reached;
}
