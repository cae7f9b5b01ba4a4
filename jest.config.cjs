const esm =
  "hucre|@formatjs|lodash-es|collapse-white-space|n-gram|trigram-utils|franc-min|kdbush|quickselect|rbush|nanoid|cjk-regex|unicode-regex|regexp-util";

/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  // Grids and workbooks of a whole run do not fit into one process: two, each begun anew between files when it has grown.
  maxWorkers: 2,
  workerIdleMemoryLimit: "1GB",
  // Of a machine that is busy: no test is about time.
  testTimeout: 30_000,
  testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
  setupFiles: ["<rootDir>/test/support/seed.ts"],
  transform: {
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
  transformIgnorePatterns: [`/node_modules/(?!(${esm})/)`],
  // d3 offers its .mjs files first, which jest would not transform.
  moduleNameMapper: { "^(d3-[a-z-]+)$": "<rootDir>/node_modules/$1/dist/$1.js" },
};
