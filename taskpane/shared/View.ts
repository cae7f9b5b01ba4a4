/** The views of a model by group, in tab order. The first one is Home: the answer. */
export const VIEW_GROUPS = {
  plan: ["answer", "inputs"],
  figures: ["result", "time", "clients"],
  decisions: ["risk", "compare", "scenarios"],
  formulas: ["functions"],
} as const;
export type ViewGroup = keyof typeof VIEW_GROUPS;
export type View = (typeof VIEW_GROUPS)[ViewGroup][number];
export const VIEWS: readonly View[] = Object.values(VIEW_GROUPS).flat();
