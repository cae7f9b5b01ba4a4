/**
 * Least whole number in [from, to] where a property that stays once reached holds; to + 1 if it holds nowhere, `from`
 * of an empty range. It is looked for in growing strides away from `near`, the place where it is expected (a guess: NaN
 * is none), and then by halves: so few numbers are tried where the guess is good, and never more than some twice the
 * logarithm of the range.
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
