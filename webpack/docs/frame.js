/**
 * The frame around every page: head, navigation, footer. Its style is page.css. It has no script and loads nothing from
 * other sites.
 */
const { PAGES } = require("./pages");

const link =
  (current) =>
  ([name, label]) =>
    `<li><a href="${name}.html"${name === current ? ' aria-current="page"' : ""}>${label}</a></li>`;

/**
 * @param {string} name of the page, without .html
 * @param {string} content of main, starting with its h1
 */
function frame(name, content) {
  const heading = /<h1>([^<]+)<\/h1>/.exec(content)?.[1];
  if (heading === undefined) throw new Error(`docs/${name}.html must begin with an h1 of plain text`);
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${heading} – Rollout Economics</title>
    <link rel="icon" href="../assets/icon-32.png" />
    <link rel="stylesheet" href="page.css" />
  </head>
  <body>
    <a class="skip" href="#content">To the text</a>
    <header>
      <p><img src="../assets/icon-32.png" alt="" width="24" height="24" /> Rollout Economics</p>
      <nav aria-label="Documentation">
        <ul>
${PAGES.map(link(name)).join("\n")}
        </ul>
      </nav>
    </header>
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
