/** What the pane shows of a model, in the order of its tabs. The first is Home: the answer. */
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
