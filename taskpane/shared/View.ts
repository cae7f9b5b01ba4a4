/** The views of a model in tab order. The first one is Home: the answer. */
export const VIEWS = [
  "answer",
  "inputs",
  "result",
  "time",
  "clients",
  "risk",
  "compare",
  "scenarios",
  "functions",
] as const;
export type View = (typeof VIEWS)[number];
