/** The response headers in the words of common static hosts; the build writes these files beside the pages. */
const { responseHeaders } = require("./headers");

/** @returns {Record<string, string>} file name → text */
function hostFiles() {
  const headers = Object.entries(responseHeaders());
  return {
    // Netlify, Cloudflare Pages
    _headers: ["/*", ...headers.map(([name, value]) => `  ${name}: ${value}`), ""].join("\n"),
    // Azure Static Web Apps
    "staticwebapp.config.json": `${JSON.stringify({ globalHeaders: Object.fromEntries(headers) }, null, 2)}\n`,
    // Internet Information Services, Azure App Service
    "web.config": webConfig(headers),
  };
}

/** @param {readonly (readonly [string, string])[]} headers */
function webConfig(headers) {
  const lines = headers.map(
    ([name, value]) =>
      `        <add name="${name}" value="${value.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}" />`,
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    "<configuration>",
    "  <system.webServer>",
    "    <httpProtocol>",
    "      <customHeaders>",
    ...lines,
    "      </customHeaders>",
    "    </httpProtocol>",
    "    <staticContent>",
    '      <remove fileExtension=".json" />',
    '      <mimeMap fileExtension=".json" mimeType="application/json" />',
    "    </staticContent>",
    "  </system.webServer>",
    "</configuration>",
    "",
  ].join("\n");
}

module.exports = { hostFiles };
