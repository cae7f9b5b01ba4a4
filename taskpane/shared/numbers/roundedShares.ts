/**
 * Parts of a whole, each rounded to so many digits of a percent, that still add up to 100 %: what rounding leaves over
 * goes to those that lost most by it. All 0 where there is no whole.
 */
export function roundedShares(parts: readonly number[], digits: number): readonly number[] {
  const whole = parts.reduce((sum, part) => sum + part, 0);
  if (!(whole > 0)) return parts.map(() => 0);
  const units = 100 * 10 ** digits;
  const exact = parts.map((part) => (part / whole) * units);
  const floors = exact.map(Math.floor);
  const missing = units - floors.reduce((sum, floor) => sum + floor, 0);
  const order = exact.map((_, index) => index).sort((a, b) => lost(b) - lost(a) || a - b);
  const raised = new Set(order.slice(0, missing));
  return floors.map((floor, index) => (floor + (raised.has(index) ? 1 : 0)) / units);

  function lost(index: number): number {
    return (exact[index] ?? 0) - (floors[index] ?? 0);
  }
}
