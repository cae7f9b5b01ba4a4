import type { ChartSeries } from "./SheetSpec";

/** Colors that can be distinguished in gray and by people with red-green color blindness. */
const ROLE_COLORS: Readonly<Record<ChartSeries["role"], string>> = {
  cost: "#B4451F",
  price: "#0B3B5C",
  // A neutral color: the mark may be on the last client if there is no breakeven.
  mark: "#2B333B",
  margin: "#0F6C6C",
};

/**
 * One color per line where several of a kind are side by side; colors that are similar in gray have different dashes.
 */
const LINES = [
  ["#0F6C6C", "solid"],
  ["#B4451F", "dash"],
  ["#0B3B5C", "dot"],
  ["#8A6D00", "solid"],
  ["#7A3E9D", "dash"],
  ["#2E7D32", "dot"],
  ["#5B6472", "solid"],
  ["#A6245B", "dash"],
] as const;

/** Can be distinguished from the first mark in gray too. */
const SECOND_MARK = "#9A6BB0";

export type LineLook = Readonly<{ color: string; dash: (typeof LINES)[number][1] }>;

export function lineLook({
  role,
  line,
  color,
  dashed,
  second,
}: Pick<ChartSeries, "role" | "line" | "color" | "dashed" | "second">): LineLook {
  if (color !== undefined) return { color, dash: dashed === true ? "dash" : "solid" };
  if (role === "mark") return { color: second === true ? SECOND_MARK : ROLE_COLORS.mark, dash: "solid" };
  const found = line === undefined ? undefined : LINES[line % LINES.length];
  return found === undefined ? { color: ROLE_COLORS[role], dash: "solid" } : { color: found[0], dash: found[1] };
}
