/**
 * Least whole number in [from, to] at which a monotone property holds; to + 1 if it holds nowhere; `from` for an empty
 * range. A galloping search goes out from `near`, a guess of the answer (NaN: no guess), and a bisection follows. So a
 * good guess needs few evaluations, and no search needs more than about twice the logarithm of the range.
 */
export function firstWhere({
  from,
  to,
  near = from,
  holds,
}: Readonly<{ from: number; to: number; near?: number; holds: (n: number) => boolean }>): number {
  if (from > to) return from;
  let below = from - 1;
  let reached = to + 1;
  const guess = Math.min(to, Math.max(from, Number.isNaN(near) ? from : Math.round(near)));
  const rises = !holds(guess);
  if (rises) below = guess;
  else reached = guess;
  for (let stride = 1; rises ? below < to : reached > from; stride *= 2) {
    const next = rises ? Math.min(to, below + stride) : Math.max(from, reached - stride);
    const isReached = holds(next);
    if (isReached) reached = next;
    else below = next;
    if (isReached === rises) break;
  }
  while (reached - below > 1) {
    const middle = below + Math.floor((reached - below) / 2);
    if (holds(middle)) reached = middle;
    else below = middle;
  }
  return reached;
}
