import { parseNumber } from "./parseNumber";
import { withPercentSign } from "./percentText";
import { typedNumber } from "./typedNumber";

export type Step = Readonly<{
  /** Shares step by 1%, other numbers by 1. */
  share: boolean;
  up: boolean;
  /** Ten steps at once. */
  large: boolean;
}>;

/** For numbers whose step is not 1 or whose minimum is not 0. */
export type StepRange = Readonly<{ size: number; min: number; max: number }>;

/** Significant digits of a stepped value: in doubles, 0.85 + 0.01 has trailing digits. */
const DIGITS = 12;

/**
 * The text of a field after an arrow key. Text that is not a number stays. No step goes below `min`, 0 by default,
 * because inputs of a plan are not negative.
 */
export function stepped(
  text: string,
  { share, up, large, size = 1, min = 0, max = Infinity }: Step & Partial<StepRange>,
  locale: string,
): string {
  const value = text.trim() === "" ? 0 : parseNumber(text, locale);
  if (value === undefined) return text;
  const step = (up ? 1 : -1) * (large ? 10 : 1) * size;
  const rounded = Number(((share ? value * 100 : value) + step).toPrecision(DIGITS));
  const before = share ? value * 100 : value;
  const bounded = Math.min(Math.max(rounded, Math.min(min, before)), Math.max(max, before));
  return share ? withPercentSign(bounded, locale) : typedNumber(bounded, locale);
}

/** The step for a key; undefined for other keys. */
export const stepOf = (
  { key, shiftKey }: Readonly<{ key: string; shiftKey: boolean }>,
  share: boolean,
): Step | undefined =>
  key === "ArrowUp" || key === "ArrowDown" ? { share, up: key === "ArrowUp", large: shiftKey } : undefined;
