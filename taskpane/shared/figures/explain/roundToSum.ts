import type { Formats } from "../../numbers/formats";

export type FormattedSum = Readonly<{ parts: readonly string[]; total: string }>;

/** Maximum decimals used to make a sum add up: more would not look like money. */
const MAX_DECIMALS = 2;

/**
 * Formats a sum. The numbers are rounded like all figures. If the rounded numbers do not visibly add up, they get as
 * many decimals as needed, two at most. Subtracted parts are passed with their minus and formatted without it.
 */
export function roundToSum(parts: readonly number[], total: number, { amount, decimals }: Formats): FormattedSum {
  const formatSum = (format: (value: number) => string): FormattedSum => ({
    parts: parts.map((part) => format(Math.abs(part))),
    total: format(total),
  });
  if (addsUp(parts, total, asAmount)) return formatSum(amount);
  const places =
    [1, MAX_DECIMALS].find((count) => addsUp(parts, total, (value) => rounded(value, count))) ?? MAX_DECIMALS;
  return formatSum((value) => decimals(value, places));
}

function addsUp(parts: readonly number[], total: number, round: (value: number) => number): boolean {
  const sum = parts.reduce((so, part) => so + round(part), 0);
  const size = parts.reduce((so, part) => Math.max(so, Math.abs(part)), 1);
  return Math.abs(sum - round(total)) <= 1e-12 * size;
}

/** Rounds halves away from 0, as the number formats do. */
const rounded = (value: number, decimals: number): number =>
  (Math.sign(value) * Math.round(Math.abs(value) * 10 ** decimals)) / 10 ** decimals;

const asAmount = (value: number): number =>
  Math.abs(value) >= 1000 ? rounded(value, 0) : Number(value.toPrecision(4));
