/**
 * Positions for sheets that are restored: each after the same sheet as before. Names are the current ones, with the
 * restored sheets last; returns the position of each.
 */
export function sheetPositions(
  current: readonly string[],
  before: readonly string[],
  restored: readonly string[],
): readonly Readonly<{ name: string; position: number }>[] {
  const order = current.filter((name) => !restored.includes(name));
  for (const name of before.filter((one) => restored.includes(one))) {
    const earlier = before.slice(0, before.indexOf(name));
    const predecessor = earlier.findLast((one) => order.includes(one));
    order.splice(predecessor === undefined ? 0 : order.indexOf(predecessor) + 1, 0, name);
  }
  return order.map((name, position) => ({ name, position })).filter(({ name }) => restored.includes(name));
}
