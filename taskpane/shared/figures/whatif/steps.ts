/** Approximate number of steps from 0 to the present value. */
const STEPS = 50;

type Limits = Readonly<{ least: number; most: number; step?: number; whole?: boolean }>;

/** The range of a slider. Its steps include the present value, so that the user can always return to it. */
export function steps(
  original: number,
  { least, most, step: given, whole = false }: Limits,
): Readonly<{ least: number; most: number; step: number }> {
  const round = roundStep(original / STEPS);
  const step = given ?? (whole ? Math.max(1, Math.round(round)) : round);
  // Add a tiny amount to the quotient: 0.5 / 0.01 may evaluate to 49.999….
  const down = Math.floor((original - least) / step + 1e-9);
  const up = Math.floor((most - original) / step + 1e-9);
  return { least: plain(original - down * step), most: plain(original + up * step), step };
}

/** The largest of 1, 2 or 5 times a power of ten that is at most `size`. */
function roundStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size) + 1e-9);
  const lead = size / power;
  return plain(power * (lead >= 5 ? 5 : lead >= 2 ? 2 : 1));
}

/** Removes the trailing digits that result from adding up steps. */
export const plain = (value: number): number => Number(value.toPrecision(12));
