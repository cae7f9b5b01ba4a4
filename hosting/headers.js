/**
 * The response headers of the add-in's pages: the one place where they are written down. The development server sends
 * them, the build writes them out as configuration of common static hosts (./hostFiles), the tests compare both.
 */

/** What the pane may load: itself, and Office.js from Microsoft's servers (the store demands it from there). */
const contentSecurityPolicy = {
  "default-src": ["'none'"],
  "script-src": ["'self'", "https://appsforoffice.microsoft.com", "https://ajax.aspnetcdn.com"],
  // Fluent writes its styles into the page while it runs.
  "style-src": ["'self'", "'unsafe-inline'"],
  "img-src": ["'self'", "data:"],
  "font-src": ["'self'", "data:"],
  "connect-src": ["'self'"],
  "worker-src": ["'self'"],
  "object-src": ["'none'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
  // Excel on the web shows the pane in a frame of these hosts.
  "frame-ancestors": [
    "'self'",
    "https://*.officeapps.live.com",
    "https://*.sharepoint.com",
    "https://onedrive.live.com",
    "https://*.cloud.microsoft",
  ],
};

const otherHeaders = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  // Excel on the web reads functions.json from a page of its own origin. The files are public and know no visitor.
  "Access-Control-Allow-Origin": "*",
  // functions.js and functions.json keep their names from version to version and must never be mixed.
  "Cache-Control": "no-cache",
};

/** @param {Record<string, readonly string[]>} policy */
const policyText = (policy) =>
  Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources.join(" ")}`)
    .join("; ");

/**
 * A policy that also allows what the relaxations ask for; 'none' gives way to the first source that is added.
 * @param {Record<string, readonly string[]>} policy
 * @param {readonly { directive: string; source: string }[]} relaxations
 */
function relaxed(policy, relaxations) {
  const result = { ...policy };
  for (const { directive, source } of relaxations) {
    const kept = (result[directive] ?? []).filter((known) => known !== "'none'" && known !== source);
    result[directive] = [...kept, source];
  }
  return result;
}

/** @param {readonly { directive: string; source: string }[]} relaxations for the preview only, never for a shipped host */
const responseHeaders = (relaxations = []) => ({
  "Content-Security-Policy": policyText(relaxed(contentSecurityPolicy, relaxations)),
  ...otherHeaders,
});

module.exports = { contentSecurityPolicy, relaxed, responseHeaders };
