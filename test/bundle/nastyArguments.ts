/** Values that a cell or a block should not hold, but sometimes does. */
export const NASTY: readonly unknown[] = [
  null,
  "",
  "12",
  "1e3",
  " ",
  true,
  false,
  0,
  -1,
  0.5,
  1e9 + 1,
  1e308,
  5e-324,
  "x".repeat(40_000),
  [[]],
  [[null]],
  [[""], [""]],
  [["Driver", "First", "Rate"]],
  [
    ["Driver", "First", "Rate"],
    ["a", 1e308, 1e308],
  ],
  [
    ["Driver", "First", "Rate"],
    ["a", 1],
  ],
  [
    ["__proto__", "constructor"],
    [1, 2],
  ],
  [
    ["Segment", "Clients", "Price"],
    ["a", 1e9, 1e308],
  ],
  { type: "CustomFunctionError", code: "#N/A" },
];
