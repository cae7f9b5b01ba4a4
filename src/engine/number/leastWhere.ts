/** Least whole number in [from, to] where a property that stays once reached holds; to + 1 if it holds nowhere. */
export function leastWhere({
  from,
  to,
  holds,
}: Readonly<{ from: number; to: number; holds: (n: number) => boolean }>): number {
  let step = 1;
  let below = from - 1;
  let reached = from;
  while (reached < to && !holds(reached)) {
    below = reached;
    reached = Math.min(to, reached + step);
    step *= 2;
  }
  if (reached === to && !holds(to)) return to + 1;
  while (reached - below > 1) {
    const middle = below + Math.floor((reached - below) / 2);
    if (holds(middle)) reached = middle;
    else below = middle;
  }
  return reached;
}
