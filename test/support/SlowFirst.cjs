const { default: Sequencer } = require("@jest/test-sequencer");

/**
 * The slowest files, slowest first. A fresh clone has no times of its own, and by size alone a slow file may come last
 * and run while the other process has nothing left to do.
 */
const SLOW = [
  "workbook/comparison",
  "workbook/scenarios",
  "conformance/files",
  "sheets/rows/rowEdits",
  "workbook/faults",
  "workbook/grownBlocks",
  "workbook/renamedSheet",
  "workbook/inStep",
  "e2e/preview",
  "sheets/rows/dependentSheets",
  "e2e/risk",
  "sheets/comparison",
  "engine/risk/draws",
  "manifest/apiSets",
  "taskpane/risk",
  "taskpane/unsaved",
  "taskpane/editing",
  "engine/decision/crossover",
];

const rank = ({ path }) => {
  const place = SLOW.findIndex((name) => path.replaceAll("\\", "/").includes(`/test/${name}.test.`));
  return place < 0 ? SLOW.length : place;
};

class SlowFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((a, b) => rank(a) - rank(b));
  }
}

module.exports = SlowFirst;
