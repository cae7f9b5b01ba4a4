import { parseNumber } from "./parseNumber";
import { typedNumber } from "./typedNumber";

export type Step = Readonly<{
  /** Shares step by 1 %, other numbers by 1. */
  share: boolean;
  up: boolean;
  /** Ten steps at once. */
  large: boolean;
}>;

/** Where a number does not step by 1 from 0 on. */
export type Reach = Readonly<{ size: number; least: number; most: number }>;

/** Of 0.85 + 0.01 a double makes a tail: digits that a step is told with. */
const DIGITS = 12;

/**
 * What a field holds after an arrow key. Text that is no number stays; nothing steps below 0 unless it may, since no
 * input of a plan lies there.
 */
export function stepped(
  text: string,
  { share, up, large, size = 1, least = 0, most = Infinity }: Step & Partial<Reach>,
  locale: string,
): string {
  const value = text.trim() === "" ? 0 : parseNumber(text, locale);
  if (value === undefined) return text;
  const step = (up ? 1 : -1) * (large ? 10 : 1) * size;
  const shown = Number(((share ? value * 100 : value) + step).toPrecision(DIGITS));
  const before = share ? value * 100 : value;
  const kept = Math.min(Math.max(shown, Math.min(least, before)), Math.max(most, before));
  return share ? `${typedNumber(kept, locale)} %` : typedNumber(kept, locale);
}

/** The step that a key stands for. */
export const stepOf = (
  { key, shiftKey }: Readonly<{ key: string; shiftKey: boolean }>,
  share: boolean,
): Step | undefined =>
  key === "ArrowUp" || key === "ArrowDown" ? { share, up: key === "ArrowUp", large: shiftKey } : undefined;
