import type { Formats } from "../../numbers/formats";

export type Sum = Readonly<{ parts: readonly string[]; total: string }>;

/** Decimals that a sum may take to add up; with more it would be none of money. */
const MOST = 2;

/**
 * A sum as it is shown: rounded as the figures are, but where the rounded numbers would not add up before the reader's
 * eyes, with as many decimals as it takes, two at most. Parts that are taken off come with their minus, and are shown
 * without it.
 */
export function roundToSum(parts: readonly number[], total: number, { amount, decimals }: Formats): Sum {
  const written = (format: (value: number) => string): Sum => ({
    parts: parts.map((part) => format(Math.abs(part))),
    total: format(total),
  });
  if (holds(parts, total, asAmount)) return written(amount);
  const places = [1, MOST].find((some) => holds(parts, total, (value) => rounded(value, some))) ?? MOST;
  return written((value) => decimals(value, places));
}

function holds(parts: readonly number[], total: number, round: (value: number) => number): boolean {
  const sum = parts.reduce((so, part) => so + round(part), 0);
  const size = parts.reduce((so, part) => Math.max(so, Math.abs(part)), 1);
  return Math.abs(sum - round(total)) <= 1e-12 * size;
}

/** Halves away from 0, as figures are written. */
const rounded = (value: number, places: number): number =>
  (Math.sign(value) * Math.round(Math.abs(value) * 10 ** places)) / 10 ** places;

const asAmount = (value: number): number =>
  Math.abs(value) >= 1000 ? rounded(value, 0) : Number(value.toPrecision(4));
