/**
 * Parses a number typed in the display language, with or without group separators; "85%" is 0.85. Undefined if the text
 * is not a number.
 */
export function parseNumber(text: string, locale: string): number | undefined {
  const { decimal, group } = separatorsIn(locale);
  const visible = halfWidth(text.replace(DIRECTION_MARKS, "")).trim();
  const percent = /\s*%$/.test(visible);
  const typed = visible.replace(/\s*%$/, "").replace("−", "-");
  const [whole = "", fraction, ...more] = typed.split(decimal);
  // Accept ".25" for "0.25".
  const ungrouped = withoutGroups(/^-?$/.test(whole) && /^\d+$/.test(fraction ?? "") ? `${whole}0` : whole, group);
  if (ungrouped === undefined || more.length > 0 || (fraction !== undefined && !/^\d*$/.test(fraction)))
    return undefined;
  const number = Number(`${ungrouped}${fraction === undefined || fraction === "" ? "" : `.${fraction}`}`);
  if (ungrouped === "" || !Number.isFinite(number)) return undefined;
  return percent ? number / 100 : number;
}

type Separators = Readonly<{ decimal: string; group: string }>;

const known = new Map<string, Separators>();

/** A form reads dozens of numbers at each key, and making a format takes longer than using it. */
function separatorsIn(locale: string): Separators {
  const found = known.get(locale);
  if (found !== undefined) return found;
  const parts = new Intl.NumberFormat(locale, { numberingSystem: "latn" }).formatToParts(12345.6);
  const separators = {
    decimal: parts.find(({ type }) => type === "decimal")?.value ?? ".",
    group: parts.find(({ type }) => type === "group")?.value ?? ",",
  };
  known.set(locale, separators);
  return separators;
}

/** Right-to-left languages put these invisible marks around a minus. */
const DIRECTION_MARKS = /[\u061c\u200e\u200f]/g;

/** Group separators that no language uses for anything else: spaces and the Swiss apostrophe. */
const GROUPS = /[\s'’]/g;

/**
 * Accepts groups of three, or groups of two before the last three as in India (1,20,000). So "1,5" is refused where the
 * comma is a group separator, instead of being read as 15.
 */
function withoutGroups(text: string, group: string): string | undefined {
  const [head = "", ...rest] = text.replace(GROUPS, group).split(group);
  if (!/^-?\d+$/.test(head)) return undefined;
  if (rest.length === 0) return head;
  const digits = head.replace("-", "").length;
  const inThrees = digits <= 3 && rest.every((part) => /^\d{3}$/.test(part));
  const inTwos =
    digits <= 2 && /^\d{3}$/.test(rest.at(-1) ?? "") && rest.slice(0, -1).every((part) => /^\d{2}$/.test(part));
  return inThrees || inTwos ? [head, ...rest].join("") : undefined;
}

/** Converts full-width digits and signs, which Chinese and Japanese keyboards may produce: １，２００. */
const halfWidth = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0));
