/**
 * Rounds the parts of a whole to the given digits of a percent so that they still add up to 100%. The remainder goes to
 * the parts that lost most by rounding. All are 0 if the whole is 0.
 */
export function roundedShares(parts: readonly number[], digits: number): readonly number[] {
  const whole = parts.reduce((sum, part) => sum + part, 0);
  if (!(whole > 0)) return parts.map(() => 0);
  const units = 100 * 10 ** digits;
  const exact = parts.map((part) => (part / whole) * units);
  const floors = exact.map(Math.floor);
  const missing = units - floors.reduce((sum, floor) => sum + floor, 0);
  const order = exact.map((_, index) => index).sort((a, b) => remainder(b) - remainder(a) || a - b);
  const raised = new Set(order.slice(0, missing));
  return floors.map((floor, index) => (floor + (raised.has(index) ? 1 : 0)) / units);

  function remainder(index: number): number {
    return (exact[index] ?? 0) - (floors[index] ?? 0);
  }
}
