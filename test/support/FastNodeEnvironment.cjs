const vm = require("node:vm");
const { TestEnvironment } = require("jest-environment-node");

/**
 * Jest's environment for Node, without the proxy around its global object. Through the proxy every mention of a global,
 * such as `Object` or `Math`, runs a handler in JavaScript, and calculations take several times as long. Node before
 * 20.18 has no plain contexts; there the proxy stays.
 */
class FastNodeEnvironment extends TestEnvironment {
  constructor(config, context) {
    const { createContext, constants } = vm;
    const plain = constants?.DONT_CONTEXTIFY;
    if (plain !== undefined) vm.createContext = () => createContext(plain);
    try {
      super(config, context);
    } finally {
      vm.createContext = createContext;
    }
  }
}

module.exports = FastNodeEnvironment;
