const { default: Sequencer } = require("@jest/test-sequencer");
const slowFiles = require("./slowFiles.json");

const rank = ({ path }) => {
  const index = slowFiles.findIndex((name) => path.replaceAll("\\", "/").includes(`/test/${name}.test.`));
  return index < 0 ? slowFiles.length : index;
};

/**
 * Begins with the slowest files, slowest first. A fresh clone has no times of its own, and by size alone a slow file
 * may come last and run while the other process has nothing left to do.
 */
class SlowFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((a, b) => rank(a) - rank(b));
  }
}

module.exports = SlowFirst;
