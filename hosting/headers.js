/**
 * The only definition of the response headers for the add-in's files. The development server sends them, the build
 * writes them as configuration of common static hosts (./hostFiles), and the tests compare both.
 */

/** The pane may load only its own files and Office.js from Microsoft's servers, as the store requires. */
const contentSecurityPolicy = {
  "default-src": ["'none'"],
  "script-src": ["'self'", "https://appsforoffice.microsoft.com", "https://ajax.aspnetcdn.com"],
  // Fluent adds its styles to the page at runtime.
  "style-src": ["'self'", "'unsafe-inline'"],
  "img-src": ["'self'", "data:"],
  "font-src": ["'self'", "data:"],
  "connect-src": ["'self'"],
  "worker-src": ["'self'"],
  // If Office.js does not recognize the web host that shows the pane, it opens a hidden frame from Microsoft and waits
  // for its answer.
  "frame-src": ["https://appsforoffice.microsoft.com"],
  "object-src": ["'none'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
  // Excel on the web, alone or within SharePoint, OneDrive, Teams or Microsoft 365, shows the pane in a frame. Every
  // page around it must be listed.
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
  // Excel on the web reads functions.json from a page of its own origin. The files are public and the same for all
  // visitors.
  "Access-Control-Allow-Origin": "*",
};

/**
 * functions.js and functions.json keep their names from version to version, and files of different versions must never
 * be mixed.
 */
const PAGES_CACHED = "no-cache";
/**
 * Excel on Windows shows a generic icon on the ribbon if the product's own icon is sent with no-cache or no-store. One
 * day, in seconds.
 */
const ICONS_CACHED = "public, max-age=86400";
/** The folder of the build that contains only icons. */
const ICONS = "assets";

/** @param {Record<string, readonly string[]>} policy */
const policyText = (policy) =>
  Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources.join(" ")}`)
    .join("; ");

/**
 * Returns a policy that also allows the given relaxations. The first added source replaces 'none'.
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
 * Headers of every file.
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
