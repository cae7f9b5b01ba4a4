/** Imports point downwards only: taskpane, functions, workbook, sheets, plan, engine. A1 addresses are below the sheets. The preview stands beside them. */
const only = (name, from, to) => ({
  name,
  severity: "error",
  from: { path: from },
  to: { pathNot: to, dependencyTypesNot: ["core"] },
});

module.exports = {
  forbidden: [
    only("engine-is-pure", "^src/engine/", "^(src/engine/|node_modules/decimal\\.js/)"),
    only(
      "plan-knows-the-engine",
      "^src/plan/(?!wording/|json/)",
      "^(src/(plan|engine)/|node_modules/fastest-levenshtein/)",
    ),
    only("files-are-json", "^src/plan/json/", "^(src/(plan|engine)/|node_modules/jsonc-parser/)"),
    only(
      "sentences-are-icu-messages",
      "^src/plan/wording/",
      "^(src/(plan|engine)/|node_modules/@formatjs/icu-messageformat-parser/)",
    ),
    only("a1-knows-no-product", "^src/a1/", "^(src/a1/|node_modules/@borgar/fx/)"),
    only(
      "sheets-are-data",
      "^src/sheets/(?!xlsx/|calculation/)",
      "^src/(sheets(?!/xlsx|/calculation)|a1|plan|engine)/",
    ),
    only(
      "formulas-are-calculated-by-themselves",
      "^src/sheets/calculation/",
      "^(src/(sheets(?!/xlsx)|a1|plan|engine)/|node_modules/@borgar/fx/)",
    ),
    only(
      "files-are-written-from-sheets",
      "^src/sheets/xlsx/",
      "^(src/(sheets|a1|plan|engine)/|node_modules/(hucre|fflate)/)",
    ),
    only("workbook-knows-no-functions", "^src/workbook/", "^src/(workbook|sheets|a1|plan|engine)/"),
    only("functions-convert-call-convert", "^src/functions/", "^src/(functions|plan|engine)/"),
    {
      name: "pane-knows-no-functions-and-no-preview",
      severity: "error",
      from: { path: "^taskpane/" },
      to: { path: "^src/preview/" },
    },
    {
      name: "src-never-imports-the-pane",
      severity: "error",
      from: { path: "^src/(?!preview/)" },
      to: { path: "^taskpane/" },
    },
    {
      name: "nobody-imports-the-preview",
      severity: "error",
      from: { path: "^(src/(?!preview/)|taskpane/)" },
      to: { path: "^src/preview/" },
    },
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    { name: "resolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
