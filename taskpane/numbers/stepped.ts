import { parseNumber } from "./parseNumber";
import { typedNumber } from "./typedNumber";

export type Step = Readonly<{
  /** Shares step by 1 %, other numbers by 1. */
  share: boolean;
  up: boolean;
  /** Ten steps at once. */
  large: boolean;
}>;

/** Of 0.85 + 0.01 a double makes a tail: digits that a step is told with. */
const DIGITS = 12;

/** What a field holds after an arrow key. Text that is no number stays; nothing steps below 0, since no input of a plan lies there. */
export function stepped(text: string, { share, up, large }: Step, locale: string): string {
  const value = text.trim() === "" ? 0 : parseNumber(text, locale);
  if (value === undefined) return text;
  const step = (up ? 1 : -1) * (large ? 10 : 1);
  const shown = Number(((share ? value * 100 : value) + step).toPrecision(DIGITS));
  const kept = Math.max(shown, Math.min(0, share ? value * 100 : value));
  return share ? `${typedNumber(kept, locale)} %` : typedNumber(kept, locale);
}

/** The step that a key stands for. */
export const stepOf = (
  { key, shiftKey }: Readonly<{ key: string; shiftKey: boolean }>,
  share: boolean,
): Step | undefined =>
  key === "ArrowUp" || key === "ArrowDown" ? { share, up: key === "ArrowUp", large: shiftKey } : undefined;
