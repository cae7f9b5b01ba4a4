/** The blocks that functions take as arguments: every column and label with its meaning, unit, default and range. */
const { evaluated } = require("./evaluated");
const { escape } = require("./html");

const facts = ({ unit, allowed, absent }) =>
  [
    unit,
    ...(allowed === undefined ? [] : [allowed]),
    absent === undefined ? "required" : `default ${String(absent)}`,
  ].join("; ");

const column = (one) =>
  `<dt>${escape(one.name)}</dt>\n<dd>${escape(one.meaning)} <span class="facts">${escape(facts(one))}</span></dd>`;

const titleOf = (id) => id.charAt(0).toUpperCase() + id.slice(1);

const section = ([id, { about, columns }]) => `<section id="${id}" class="reference-block">
<h3>${titleOf(id)}</h3>
<p>${escape(about)}</p>
<dl>
${columns.map(column).join("\n")}
</dl>
</section>`;

const blockReference = () =>
  Object.entries(evaluated("src/schema/documentedBlocks.ts").DOCUMENTED_BLOCKS).map(section).join("\n");

module.exports = { blockReference };
