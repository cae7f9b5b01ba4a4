/** What the gallery of functions says. */
export const functionsEn = {
  note: "Examples use the names and figures of this model. They are inserted in the active cell.",
  search: "Search functions",
  clear: "Clear search",
  noneFound: "No function matches “{search}”.",
  groups: {
    Learning: "Learning",
    Cost: "Cost",
    Decision: "Decision",
    Time: "Time",
    "Client side": "Client side",
    Risk: "Risk",
  },
  required: "Required argument.",
  oneArgument:
    "Enter one value: a cell reference, a name, a number (0.85 or 85%) or text in quotes. Do not start with =.",
  optional: "{name} (optional)",
  useSelection: "Use selection for {name}",
  preview: "Formula to insert:",
  fills: "Fills {rows, plural, one {# row} other {# rows}} and {columns, plural, one {# column} other {# columns}}.",
  insert: "Insert in active cell",
  insertAnyway: "Insert anyway",
  replaces: "{at} contains {content}, which would be replaced. You can undo this.",
  inTheWay: "The result of {at} needs cells that are not empty: {content}. Clear them, or {at} shows an error.",
  inserted: "Inserted in {at}.",
} as const;
