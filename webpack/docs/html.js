/** HTML helpers that several pages use. */

const escape = (text) =>
  String(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** Lets a long formula wrap after a bracket or a comma instead of within a name. */
const breakable = (formula) => formula.replaceAll("(", "(<wbr />");

const isNumber = (cell) => typeof cell === "number" || /^[-−]?[\d,]+(\.\d+)?%?$/.test(cell);

const cells = (tag, row, width) =>
  row
    .map((cell) => {
      const across = row.length === 1 && width > 1 ? ` colspan="${width}"` : "";
      return `<${tag}${across}${tag === "th" ? ' scope="col"' : ""}${isNumber(cell) ? ' class="number"' : ""}>${escape(cell)}</${tag}>`;
    })
    .join("");

/**
 * A table of cells with the first row as its header. A wide table scrolls on its own and can be scrolled by keyboard.
 */
function table(rows, { label, block }) {
  const [header, ...body] = rows;
  const lines = body.map((row) => `<tr>${cells("td", row, header.length)}</tr>`);
  const attribute = block === undefined ? "" : ` data-block="${escape(block)}"`;
  return `<div class="scroll" role="group" tabindex="0" aria-label="${escape(label)}">
<table${attribute}><thead><tr>${cells("th", header, header.length)}</tr></thead><tbody>
${lines.join("\n")}
</tbody></table></div>`;
}

module.exports = { breakable, escape, table };
