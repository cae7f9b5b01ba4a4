/**
 * The frame around every page: head, navigation, footer. Its style is page.css. It loads nothing from other sites.
 */
const { KINDS, upFrom } = require("./pages");

/** The links of the navigation, grouped by kind. */
function navigation(current, pages) {
  const up = upFrom(current);
  const link = ({ name, label }) =>
    `<li><a href="${up}${name}.html"${name === current ? ' aria-current="page"' : ""}>${label}</a></li>`;
  return Object.entries(KINDS)
    .map(([kind, title]) => ({ title, links: pages.filter((page) => page.kind === kind).map(link) }))
    .filter(({ links }) => links.length > 0)
    .map(({ title, links }) =>
      title === KINDS.start ? links.join("\n") : `<li>${title}<ul>\n${links.join("\n")}\n</ul></li>`,
    )
    .join("\n");
}

/**
 * @param {import("./pages").Page} page
 * @param {string} content of main, starting with its h1
 * @param {readonly import("./pages").Page[]} pages all pages, in the order of the navigation
 */
function frame({ name, title }, content, pages) {
  const up = upFrom(name);
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title} – Rollout Economics</title>
    <link rel="icon" href="${up}../assets/icon-32.png" />
    <link rel="stylesheet" href="${up}page.css" />
    <script defer src="${up}search.js"></script>
  </head>
  <body>
    <a class="skip" href="#content">Skip to content</a>
    <header>
      <p><a href="${up}index.html"><img src="${up}../assets/icon-32.png" alt="" width="24" height="24" /> Rollout Economics</a></p>
      <details class="pages">
        <summary>All pages</summary>
        <nav aria-label="Documentation">
          <ul>
${navigation(name, pages)}
          </ul>
        </nav>
      </details>
    </header>
    <div class="search" role="search"></div>
    <main id="content" tabindex="-1">
${content}
    </main>
    <footer>
      <p>The add-in sends nothing. Office and Office.js are Microsoft’s and follow your Office privacy settings.</p>
    </footer>
  </body>
</html>
`;
}

module.exports = { frame };
