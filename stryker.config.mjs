/** `npm run mutate`: small changes of engine files, each of which some test of the engine must notice. */

/** A sample of the engine's rooms. */
const SAMPLE = [
  "src/engine/cost/layout.ts",
  "src/engine/cost/monthsServed.ts",
  "src/engine/learning/incompressiblePart.ts",
];

export default {
  testRunner: "jest",
  plugins: ["@stryker-mutator/jest-runner"],
  jest: { projectType: "custom", configFile: "jest.mutations.cjs" },
  coverageAnalysis: "perTest",
  mutate: SAMPLE,
  reporters: ["progress", "json"],
  jsonReporter: { fileName: ".cache/mutations.json" },
  tempDirName: ".cache/stryker",
  ignorePatterns: ["dist", "artifacts", ".cache"],
  concurrency: 2,
  dryRunTimeoutMinutes: 60,
  // Only a change that never ends is ended by the clock.
  timeoutMS: 60_000,
  timeoutFactor: 4,
};
