/** The page that explains every function, made from functions.json so that it cannot differ from what Excel shows. */

const escape = (text) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const signature = ({ name, parameters }) =>
  `ROLLOUT.${name}(${parameters.map((p) => (p.optional ? `[${p.name}]` : p.name)).join(", ")})`;

const section = (fn) => `      <section id="${escape(fn.id.toLowerCase())}">
        <h2><code>${escape(signature(fn))}</code></h2>
        <p>${escape(fn.description)}</p>
        <dl>
${fn.parameters.map((p) => `          <dt>${escape(p.name)}</dt>\n          <dd>${escape(p.description)}</dd>`).join("\n")}
        </dl>
      </section>`;

/**
 * @param {{ functions: readonly { id: string; name: string; description: string; parameters: readonly object[] }[] }} metadata
 * @returns {string} the page
 */
const functionReference = (metadata) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Rollout Economics: functions</title>
    <link rel="icon" href="../assets/icon-32.png" />
    <link rel="stylesheet" href="page.css" />
  </head>
  <body>
    <main>
      <h1>Functions</h1>
      <p>Arguments in [brackets] may be left out. <a href="support.html">Support</a></p>
${metadata.functions.map(section).join("\n")}
    </main>
  </body>
</html>
`;

module.exports = { functionReference };
