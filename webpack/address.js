/**
 * The address that serves the add-in: `--env base=https://example.com/rollout/`, or BASE_URL, or the development
 * server.
 */
const DEVELOPMENT = "https://localhost:3000/";

/**
 * @param {string | undefined} given
 * @returns {string} an https address that ends in a slash
 */
function baseAddress(given) {
  if (given === undefined || given === "") return DEVELOPMENT;
  if (!URL.canParse(given)) throw new Error(`base: "${given}" is not an address; write https://example.com/rollout/`);
  const url = new URL(given);
  if (url.protocol !== "https:") throw new Error(`base: "${given}" must begin with https://, Excel loads nothing else`);
  if (url.search || url.hash || url.username)
    throw new Error(`base: "${given}" must be an address without ?, # or user`);
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

/** The sources contain the address of the development server. This replaces it by the real one. */
const rewriteAddress = (text, base) => text.replaceAll(DEVELOPMENT, base);

module.exports = { baseAddress, rewriteAddress };
