/**
 * Imports point downwards only; CONTRIBUTING.md draws the same map. A folder may import what its rule names, and of
 * node_modules only that.
 */
const only = (name, from, to) => ({
  name,
  severity: "error",
  from: { path: from },
  to: { pathNot: to, dependencyTypesNot: ["core"] },
});

const never = (name, from, to) => ({ name, severity: "error", from: { path: from }, to: { path: to } });

/** Rooms of a folder, lowest first: a room imports itself and those before it. */
const rooms = (folder, names) =>
  names
    .slice(0, -1)
    .map((name, index) =>
      never(
        `${name}-of-${folder.replaceAll("/", "-")}-imports-downwards`,
        `^${folder}/(${name})/`,
        `^${folder}/(${names.slice(index + 1).join("|")})/`,
      ),
    );

module.exports = {
  forbidden: [
    only("engine-is-pure", "^src/engine/", "^(src/engine/|node_modules/decimal\\.js/)"),
    only("schema-knows-the-engine", "^src/schema/", "^src/(schema|engine)/"),
    only(
      "languages-are-data",
      "^src/i18n/",
      "^(src/(i18n|schema)/|src/engine/constraints|node_modules/@formatjs/icu-messageformat-parser/)",
    ),
    only(
      "plan-knows-the-engine",
      "^src/plan/(?!json/)",
      "^(src/(plan|i18n|schema|engine)/|node_modules/fastest-levenshtein/)",
    ),
    only("files-are-json", "^src/plan/json/", "^(src/(plan|schema|engine)/|node_modules/jsonc-parser/)"),
    only("a1-knows-no-product", "^src/a1/", "^(src/a1/|node_modules/@borgar/fx/)"),
    only(
      "sheets-are-data",
      "^src/sheets/(?!calculation/)",
      "^src/(sheets(?!/calculation)|a1|plan|i18n|schema|engine)/",
    ),
    only(
      "formulas-are-calculated-by-themselves",
      "^src/sheets/calculation/",
      "^(src/(sheets|a1|plan|engine)/|node_modules/@borgar/fx/)",
    ),
    only(
      "files-are-written-from-sheets",
      "^src/xlsx/",
      "^(src/(xlsx|sheets|a1|plan|i18n|schema|engine)/|node_modules/(hucre|fflate)/)",
    ),
    only("workbook-knows-no-functions", "^src/workbook/", "^src/(workbook|sheets|a1|plan|i18n|schema|engine)/"),
    only("functions-convert-call-convert", "^src/functions/", "^src/(functions|plan|i18n|schema|engine)/"),
    never("a-file-of-the-workbook-is-in-a-room", "^src/workbook/", "^src/workbook/[^/]+$"),
    never("a-file-of-the-pane-is-in-a-room", "^taskpane/", "^taskpane/[^/]+\\.tsx?$"),
    ...rooms("src/workbook", ["office", "model", "write", "edit", "insert", "scenario|share"]),
    ...rooms("taskpane", ["shared", "features", "views", "app"]),
    {
      name: "a-view-knows-no-other-view",
      severity: "error",
      from: { path: "^taskpane/views/([^/]+)/" },
      to: { path: "^taskpane/views/", pathNot: "^taskpane/views/$1/" },
    },
    never("pane-knows-no-preview", "^taskpane/", "^src/preview/"),
    never("src-never-imports-the-pane", "^src/(?!preview/)", "^taskpane/"),
    never("nobody-imports-the-preview", "^(src/(?!preview/)|taskpane/)", "^src/preview/"),
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
