const { readdirSync } = require("node:fs");
const path = require("node:path");

/** Each folder of test/ belongs to one project: `npx jest --selectProjects engine plan`. */
const PARTS = {
  engine: ["a1", "engine", "functions", "oracle", "published"],
  plan: ["i18n", "plan"],
  pane: ["taskpane"],
  workbook: ["preview", "workbook"],
  files: ["bench", "bundle", "conformance", "docs", "lint", "manifest", "sheets", "support"],
  e2e: ["e2e"],
};

const folders = readdirSync(path.join(__dirname, "test"), { withFileTypes: true }).filter((one) => one.isDirectory());
const lost = folders.map(({ name }) => name).filter((name) => !Object.values(PARTS).flat().includes(name));
if (lost.length > 0) throw new Error(`No part of jest.config.cjs runs the tests of test/${lost.join(", test/")}.`);

const esm =
  "hucre|@formatjs|lodash-es|collapse-white-space|n-gram|trigram-utils|franc-min|kdbush|quickselect|rbush|nanoid|cjk-regex|unicode-regex|regexp-util";

const GRID = "@univerjs/[a-z-]+/lib/cjs/\\w+\\.js$";
const INDEX = "@fluentui/react-components/lib-commonjs/index\\.cjs$";

/** @type {import("jest").ProjectConfig} */
const shared = {
  testEnvironment: "<rootDir>/test/support/FastNodeEnvironment.cjs",
  // Copies of the sources, which `npm run mutate` makes.
  modulePathIgnorePatterns: ["<rootDir>/.cache/"],
  setupFiles: [
    "<rootDir>/test/support/seed.ts",
    "<rootDir>/src/i18n/allVerdictCatalogs.ts",
    "<rootDir>/test/support/shortStacks.ts",
  ],
  transform: {
    [GRID]: "<rootDir>/test/support/QuickGrid.cjs",
    [INDEX]: "<rootDir>/test/support/LazyIndex.cjs",
    "^.+\\.[cm]?[jt]sx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          target: "es2022",
        },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esm})/|${GRID}|${INDEX})`],
  moduleNameMapper: {
    // d3 lists its .mjs files first, which jest does not transform.
    "^(d3-[a-z-]+)$": "<rootDir>/node_modules/$1/dist/$1.js",
    "^@fluentui/react-icons$": "<rootDir>/test/support/lazyIcons.cjs",
  },
};

const ofPart = {
  e2e: { globalSetup: "<rootDir>/test/e2e/globalSetup.ts", globalTeardown: "<rootDir>/test/e2e/globalTeardown.ts" },
};

/** @type {import("jest").Config} */
module.exports = {
  // The grids and workbooks of a whole run do not fit into one process. Use two processes and restart each one between
  // files when it has grown.
  maxWorkers: 2,
  testSequencer: "<rootDir>/test/support/SlowFirst.cjs",
  workerIdleMemoryLimit: "1GB",
  // Long enough for a busy machine, because no test depends on time. Projects cannot set it.
  testTimeout: 30_000,
  projects: Object.entries(PARTS).map(([name, folders]) => ({
    ...shared,
    ...ofPart[name],
    displayName: name,
    testMatch: [`<rootDir>/test/(${folders.join("|")})/**/*.test.{ts,tsx}`],
  })),
};
