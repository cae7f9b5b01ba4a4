const { JSDOM, VirtualConsole } = require("jsdom");
const FastNodeEnvironment = require("./FastNodeEnvironment.cjs");

/** Globals of Node that a page has from its own window. */
const OF_THE_PAGE = new Set(
  "AbortController AbortSignal Blob CloseEvent CustomEvent DOMException Event EventTarget File FormData Headers MessageEvent Performance Storage URL URLSearchParams WebSocket crypto localStorage navigator sessionStorage".split(
    " ",
  ),
);
/** Globals of Node that no page of jsdom has. */
const NOT_IN_A_PAGE =
  "MessageChannel MessagePort BroadcastChannel fetch structuredClone setImmediate clearImmediate".split(" ");
/** What tests may put into the window, or what fake timers put into the global object. */
const LATE = ["matchMedia", "ResizeObserver", "IntersectionObserver"];
const TIMED = "setTimeout clearTimeout setInterval clearInterval Date queueMicrotask performance".split(" ");

/**
 * A page of jsdom for code that runs at full speed. In Jest's own environment the window of jsdom is the global object,
 * and each mention of `Object` or `Math` asks the window first. Here the window stands beside a plain global object,
 * which has the names of the window as well.
 */
class FastJsdomEnvironment extends FastNodeEnvironment {
  constructor(config, context) {
    super(config, context);
    const { testEnvironmentOptions } = config.projectConfig;
    const virtualConsole = new VirtualConsole().sendTo(context.console, { omitJSDOMErrors: true });
    virtualConsole.on("jsdomError", (error) => context.console.error(error));
    this.dom = new JSDOM("<!DOCTYPE html>", {
      pretendToBeVisual: true,
      url: "http://localhost/",
      virtualConsole,
      ...testEnvironmentOptions,
    });
    const { window } = this.dom;
    const { global } = this;
    for (const name of NOT_IN_A_PAGE) Reflect.deleteProperty(global, name);
    for (const name of [...propertiesOf(window), ...LATE])
      if (!(name in global) || OF_THE_PAGE.has(name)) follow(global, window, name);
    for (const name of ["window", "self", "top", "parent"])
      Object.defineProperty(global, name, { value: window, configurable: true, writable: true });
    for (const name of TIMED)
      Object.defineProperty(window, name, {
        configurable: true,
        get: () => global[name],
        set: (value) => (global[name] = value),
      });
  }

  exportConditions() {
    return ["browser"];
  }

  async teardown() {
    this.dom.window.close();
    this.dom = null;
    await super.teardown();
  }
}

function propertiesOf(window) {
  const names = new Set();
  for (let one = window; one !== null && one !== Object.prototype; one = Object.getPrototypeOf(one))
    for (const name of Object.getOwnPropertyNames(one)) if (name !== "constructor") names.add(name);
  return names;
}

/** The global object has the window's property, and functions of the window are called on it. */
function follow(global, window, name) {
  const bound = new Map();
  Object.defineProperty(global, name, {
    configurable: true,
    enumerable: true,
    get() {
      const value = window[name];
      if (typeof value !== "function" || /^[A-Z]/.test(name)) return value;
      if (!bound.has(value)) bound.set(value, value.bind(window));
      return bound.get(value);
    },
    set(value) {
      window[name] = value;
    },
  });
}

module.exports = FastJsdomEnvironment;
