/** What the gallery of functions says. */
export const functionsEn = {
  note: "Examples take the names and figures of this model. They go into the active cell.",
  search: "Search functions",
  clear: "Clear the search",
  noneFound: "No function is found for “{search}”.",
  groups: {
    Learning: "Learning",
    Cost: "Cost",
    Decision: "Decision",
    Time: "Time",
    "Client side": "Client side",
    Risk: "Risk",
  },
  required: "An argument that the function needs.",
  oneArgument:
    "One address, number, name or text: quotes and brackets closed, no = before it and no comma outside them (0.85 or 85%).",
  optional: "{name} (may be left blank)",
  useSelection: "Use selection for {name}",
  preview: "Will be inserted:",
  fills: "Fills {rows, plural, one {# row} other {# rows}} and {columns, plural, one {# column} other {# columns}}.",
  insert: "Insert at active cell",
  insertAnyway: "Insert all the same",
  replaces: "{at} holds {content}: it would be replaced. Put back brings it back.",
  inTheWay: "In the way of the result of {at}: {content}. Until those cells are empty it shows an error.",
  inserted: "Inserted in {at}.",
} as const;
