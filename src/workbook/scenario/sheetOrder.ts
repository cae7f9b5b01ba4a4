/**
 * Positions for sheets that are restored: each after the same sheet as before. Names are the current ones, with the
 * restored sheets last; returns the position of each.
 */
export function placesAmong(
  now: readonly string[],
  before: readonly string[],
  returned: readonly string[],
): readonly Readonly<{ name: string; position: number }>[] {
  const order = now.filter((name) => !returned.includes(name));
  for (const name of before.filter((one) => returned.includes(one))) {
    const earlier = before.slice(0, before.indexOf(name));
    const behind = earlier.findLast((one) => order.includes(one));
    order.splice(behind === undefined ? 0 : order.indexOf(behind) + 1, 0, name);
  }
  return order.map((name, position) => ({ name, position })).filter(({ name }) => returned.includes(name));
}
