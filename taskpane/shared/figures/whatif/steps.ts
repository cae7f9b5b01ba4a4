/** Approximate number of steps from 0 to the present value. */
const STEPS = 50;

type Limits = Readonly<{ min: number; max: number; step?: number; whole?: boolean }>;

/** The range of a slider. Its steps include the present value, so that the user can always return to it. */
export function steps(
  original: number,
  { min, max, step: fixedStep, whole = false }: Limits,
): Readonly<{ min: number; max: number; step: number }> {
  const round = roundStep(original / STEPS);
  const step = fixedStep ?? (whole ? Math.max(1, Math.round(round)) : round);
  // Add a tiny amount to the quotient: 0.5 / 0.01 may evaluate to 49.999….
  const down = Math.floor((original - min) / step + 1e-9);
  const up = Math.floor((max - original) / step + 1e-9);
  return { min: plain(original - down * step), max: plain(original + up * step), step };
}

/** The largest of 1, 2 or 5 times a power of ten that is at most `size`. */
function roundStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size) + 1e-9);
  const mantissa = size / power;
  return plain(power * (mantissa >= 5 ? 5 : mantissa >= 2 ? 2 : 1));
}

/** Removes the trailing digits that result from adding up steps. */
export const plain = (value: number): number => Number(value.toPrecision(12));
