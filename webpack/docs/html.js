/** Pieces of HTML that several pages use. */

const escape = (text) =>
  String(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** A long formula breaks after a bracket or a comma rather than within a name. */
const breakable = (formula) => formula.replaceAll("(", "(<wbr />");

const isNumber = (cell) => typeof cell === "number" || /^[-−]?[\d,]+(\.\d+)?%?$/.test(cell);

const cells = (tag, row, width) =>
  row
    .map((cell) => {
      const across = row.length === 1 && width > 1 ? ` colspan="${width}"` : "";
      return `<${tag}${across}${tag === "th" ? ' scope="col"' : ""}${isNumber(cell) ? ' class="number"' : ""}>${escape(cell)}</${tag}>`;
    })
    .join("");

/** Cells as a table; the first row is its header. A wide one scrolls on its own, within reach of the keyboard. */
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
