const { projects } = require("./jest.config.cjs");

const engine = projects.find(({ displayName }) => displayName === "engine");

const QUICK = ["engine/decision/edges", "engine/powerCounts", "engine/laws", "engine/learning/flatCurves"];

/**
 * The quick tests of the engine that notice most changes: laws, edges and published figures. The tests of the functions
 * could not help: they run a bundle, into which Stryker's changes do not come.
 */
module.exports = {
  ...engine,
  testEnvironment: require.resolve("./test/support/FastNodeEnvironment.cjs"),
  testMatch: QUICK.map((name) => `<rootDir>/test/${name}.test.ts`),
  testTimeout: 600_000,
};
