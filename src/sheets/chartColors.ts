import type { ChartSeries } from "./SheetSpec";

/** Told apart in grey and by people who do not see red and green alike. */
const ROLE_COLORS: Readonly<Record<ChartSeries["role"], string>> = {
  cost: "#B4451F",
  price: "#0B3B5C",
  // No colour of an answer: a mark may stand on the last client, where there is no breakeven.
  mark: "#2B333B",
  margin: "#0F6C6C",
};

/** One a line where several of a kind stand side by side; those that are near in grey differ in their dashes. */
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

/** Told apart from the first mark in gray too. */
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
