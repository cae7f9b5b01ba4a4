/**
 * Where sheets go that come back among those that are there: each behind the one that it stood behind. Names as they
 * are now, the newcomers last; gives each its place.
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
