const path = require("node:path");
const { baseAddress } = require("./webpack/address");
const { root } = require("./webpack/common");
const { functionsBundle } = require("./webpack/functions");
const { paneBundle } = require("./webpack/pane");

/**
 * `webpack --mode production [--env base=https://example.com/rollout/]` writes the add-in to dist/; with `--env
 * preview` it writes the add-in and the preview to .cache/preview/.
 */
module.exports = (env = {}, { mode = "production" } = {}) => {
  const preview = env.preview === true || env.preview === "true";
  const options = {
    mode,
    preview,
    base: baseAddress(env.base ?? process.env.BASE_URL),
    output: path.join(root, preview ? ".cache/preview" : "dist"),
  };
  const bundles = [functionsBundle(options), paneBundle(options)];
  // Load the preview's sources only on request, so that the add-in builds without them.
  return preview ? [...bundles, require("./webpack/preview").previewBundle(options)] : bundles;
};
