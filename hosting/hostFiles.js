/** Formats the response headers for common static hosts. The build writes these files beside the pages. */
const { metadataFile, TRANSLATIONS } = require("../webpack/translations");
const { everyHeader, ICONS, ICONS_CACHED, PAGES_CACHED } = require("./headers");

const CACHE = "Cache-Control";
/**
 * Files that keep their names from version to version. Scripts with a hash of their content in the name need no rule:
 * both hosts that read `_headers` make browsers revalidate a file without a rule before using it.
 */
const PAGES = [
  "taskpane.html",
  "taskpane.css",
  "functions.js",
  "functions.json",
  ...Object.keys(TRANSLATIONS).map(metadataFile),
  "manifest.xml",
  "docs/*",
];

/**
 * @param {string} folder of the files on the site, such as "/" or "/rollout/"
 * @returns {Record<string, string>} file name → text
 */
function hostFiles(folder = "/") {
  const headers = Object.entries(everyHeader());
  return {
    // Netlify, Cloudflare Pages
    _headers: headerRules(headers, folder),
    // Azure Static Web Apps
    "staticwebapp.config.json": staticWebApp(headers, folder),
    // Internet Information Services, Azure App Service
    "web.config": webConfig(headers),
  };
}

/**
 * If several rules match a path, these hosts join the values of a header with commas. So no header may be in two rules
 * that match the same path.
 */
function headerRules(headers, folder) {
  const rule = (path, lines) => [path, ...lines.map(([name, value]) => `  ${name}: ${value}`)];
  return [
    ...rule("/*", headers),
    ...PAGES.flatMap((name) => rule(`${folder}${name}`, [[CACHE, PAGES_CACHED]])),
    ...rule(`${folder}${ICONS}/*`, [[CACHE, ICONS_CACHED]]),
    "",
  ].join("\n");
}

/** A header of a route replaces the global one. */
function staticWebApp(headers, folder) {
  const globalHeaders = Object.fromEntries([...headers, [CACHE, PAGES_CACHED]]);
  const routes = [{ route: `${folder}${ICONS}/*`, headers: { [CACHE]: ICONS_CACHED } }];
  return `${JSON.stringify({ globalHeaders, routes }, null, 2)}\n`;
}

/** @param {readonly (readonly [string, string])[]} headers */
function webConfig(headers) {
  const customHeaders = (all, indent) =>
    [
      "<httpProtocol>",
      "  <customHeaders>",
      // A parent site may set the same header: a second <add> of a name causes error 500.19 for the whole folder.
      ...all.flatMap(([name, value]) => [
        `    <remove name="${name}" />`,
        `    <add name="${name}" value="${value.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}" />`,
      ]),
      "  </customHeaders>",
      "</httpProtocol>",
    ].map((line) => indent + line);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    "<configuration>",
    "  <system.webServer>",
    ...customHeaders([...headers, [CACHE, PAGES_CACHED]], "    "),
    "    <staticContent>",
    '      <remove fileExtension=".json" />',
    '      <mimeMap fileExtension=".json" mimeType="application/json" />',
    "    </staticContent>",
    "  </system.webServer>",
    `  <location path="${ICONS}">`,
    "    <system.webServer>",
    ...customHeaders([[CACHE, ICONS_CACHED]], "      "),
    "    </system.webServer>",
    "  </location>",
    "</configuration>",
    "",
  ].join("\n");
}

module.exports = { hostFiles };
