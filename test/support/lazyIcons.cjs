/**
 * `@fluentui/react-icons` as its packages and the pane use it, each icon from the package's own file of its name. Its
 * index loads all icons, which takes longer than most tests of the pane.
 */
const { existsSync } = require("node:fs");
const path = require("node:path");

const FOLDER = path.join(__dirname, "../../node_modules/@fluentui/react-icons/lib-cjs");
/** "ArrowUp16Regular" is in arrow-up.cjs. */
const NAME = /^([A-Z].*?)(?:\d\d)?(?:Regular|Filled|Light|Color)$/;

function load(name) {
  const [, icon] = NAME.exec(name) ?? [];
  const kebab = icon?.replace(/(?<=[a-z])(?=[A-Z\d])|(?<=\d)(?=[A-Z])/g, "-").toLowerCase();
  const file = path.join(FOLDER, "atoms/svg", `${kebab}.cjs`);
  for (const one of [file, path.join(FOLDER, "utils.cjs"), path.join(FOLDER, "providers.cjs")]) {
    const loaded = existsSync(one) ? require(one) : {};
    if (name in loaded) return loaded[name];
  }
  return require(path.join(FOLDER, "index.cjs"))[name];
}

module.exports = new Proxy(
  { __esModule: true },
  {
    get: (loaded, name) => (loaded[name] ??= load(String(name))),
  },
);
