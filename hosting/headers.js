/**
 * The response headers of the add-in's files: the one place where they are written down. The development server sends
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
  // Where Office.js does not know the web host that shows the pane, it opens a hidden frame of Microsoft's and waits
  // for its answer.
  "frame-src": ["https://appsforoffice.microsoft.com"],
  "object-src": ["'none'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
  // Excel on the web, alone or within SharePoint, OneDrive, Teams or Microsoft 365, shows the pane in a frame. Every
  // page around it must be named.
  "frame-ancestors": [
    "'self'",
    "https://*.officeapps.live.com",
    "https://*.office.com",
    "https://*.office365.com",
    "https://*.microsoft365.com",
    "https://*.cloud.microsoft",
    "https://*.sharepoint.com",
    "https://onedrive.live.com",
    "https://teams.microsoft.com",
    "https://teams.live.com",
    "https://outlook.live.com",
  ],
};

const commonHeaders = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  // Excel on the web reads functions.json from a page of its own origin. The files are public and know no visitor.
  "Access-Control-Allow-Origin": "*",
};

/** functions.js and functions.json keep their names from version to version and must never be mixed. */
const PAGES_CACHED = "no-cache";
/**
 * Excel on Windows shows a generic icon on the ribbon where the product's own is sent with no-cache or no-store. A day,
 * in seconds.
 */
const ICONS_CACHED = "public, max-age=86400";
/** The folder of the build that holds icons, and nothing else. */
const ICONS = "assets";

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

/**
 * Headers that every file has, whatever it is.
 * @param {readonly { directive: string; source: string }[]} relaxations for the preview only, never for a shipped host
 */
const everyHeader = (relaxations = []) => ({
  "Content-Security-Policy": policyText(relaxed(contentSecurityPolicy, relaxations)),
  ...commonHeaders,
});

/**
 * Headers of one file.
 * @param {string} pathname of the address, such as "/rollout/taskpane.html"
 * @param {readonly { directive: string; source: string }[]} relaxations for the preview only, never for a shipped host
 */
const headersFor = (pathname, relaxations = []) => ({
  ...everyHeader(relaxations),
  "Cache-Control": new RegExp(`/${ICONS}/[^/]+$`).test(pathname) ? ICONS_CACHED : PAGES_CACHED,
});

module.exports = { contentSecurityPolicy, relaxed, everyHeader, headersFor, PAGES_CACHED, ICONS_CACHED, ICONS };
