/** A number as a person types it in the display language: grouped or not, "85 %" as 0.85. Undefined where it is none. */
export function parseNumber(text: string, locale: string): number | undefined {
  const parts = new Intl.NumberFormat(locale, { numberingSystem: "latn" }).formatToParts(12345.6);
  const decimal = parts.find(({ type }) => type === "decimal")?.value ?? ".";
  const group = parts.find(({ type }) => type === "group")?.value ?? ",";
  const visible = text.replace(DIRECTION_MARKS, "").trim();
  const percent = /\s*%$/.test(visible);
  const typed = visible.replace(/\s*%$/, "").replace("−", "-");
  const [whole = "", fraction, ...more] = typed.split(decimal);
  const ungrouped = withoutGroups(whole, group);
  if (ungrouped === undefined || more.length > 0 || (fraction !== undefined && !/^\d*$/.test(fraction)))
    return undefined;
  const number = Number(`${ungrouped}${fraction === undefined || fraction === "" ? "" : `.${fraction}`}`);
  if (ungrouped === "" || !Number.isFinite(number)) return undefined;
  return percent ? number / 100 : number;
}

/** Right-to-left languages set them around a minus; nobody sees them. */
const DIRECTION_MARKS = /[\u061c\u200e\u200f]/g;

/** What groups thousands in no language but one, and is nothing else in any: spaces, and the apostrophe of the Swiss. */
const GROUPS = /[\s'’]/g;

/** Groups of three only: "1,5" where the comma groups is refused, not read as 15. */
function withoutGroups(text: string, group: string): string | undefined {
  const [head = "", ...rest] = text.replace(GROUPS, group).split(group);
  if (!/^-?\d+$/.test(head) || (rest.length > 0 && head.replace("-", "").length > 3)) return undefined;
  return rest.every((part) => /^\d{3}$/.test(part)) ? [head, ...rest].join("") : undefined;
}
