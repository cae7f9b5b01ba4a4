/** The blocks that functions take as arguments: every column and label with its meaning, unit, default and range. */
const { escape } = require("./html");
const { referenceData } = require("./referenceData");

const facts = ({ unit, default: absent, allowed }) =>
  [
    unit,
    ...(allowed === undefined ? [] : [allowed]),
    absent === undefined ? "required" : `default ${String(absent)}`,
  ].join("; ");

const column = (one) =>
  `<dt>${escape(one.name)}</dt>\n<dd>${escape(one.meaning)} <span class="facts">${escape(facts(one))}</span></dd>`;

const section = ([id, { title, about, columns }]) => `<section id="${id}" class="reference-block">
<h3>${escape(title)}</h3>
<p>${escape(about)}</p>
<dl>
${columns.map(column).join("\n")}
</dl>
</section>`;

const blockReference = () => Object.entries(referenceData("columns")).map(section).join("\n");

module.exports = { blockReference };
