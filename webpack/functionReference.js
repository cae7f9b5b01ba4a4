/**
 * Documents every function on one page. It is generated from functions.json, so that it cannot differ from what Excel
 * shows.
 */
const { breakable, escape } = require("./docs/html");
const { referenceData } = require("./docs/referenceData");
const { returnsById } = require("./docs/returns");
const { workedExamples } = require("./docs/worked");

const SPILL = "Leave room for it below and beside the cell.";
const VALUE_ERROR =
  '<code>#VALUE!</code> An argument is missing or is not what is allowed above; the message names <a href="#errors">the place and what was found</a>.';

const signature = ({ name, parameters }) =>
  `ROLLOUT.${name}(${parameters.map((p) => (p.optional ? `[${p.name}]` : p.name)).join(", ")})`;

function argument({ name, description }, known) {
  const { is, unit, allowed, block } = known[name];
  const facts = [is, ...(unit === undefined ? [] : [unit]), ...(allowed === undefined ? [] : [allowed])].join("; ");
  const link = block === undefined ? "" : ` (<a href="#${block}">columns of ${block}</a>)`;
  return `<dt>${escape(name)}</dt>\n<dd>${escape(description)} <span class="facts">${escape(facts)}${link}</span></dd>`;
}

function section(fn, { returns, examples, known }) {
  const { noAnswer = [], examples: worked } = examples[fn.id];
  const errors = [VALUE_ERROR, ...noAnswer.map((reason) => `<code>#N/A</code> There is no answer: ${escape(reason)}.`)];
  return `<section id="${escape(fn.id.toLowerCase())}" class="function">
<h3><code>${breakable(escape(signature(fn)))}</code></h3>
<p>${escape(fn.description)}</p>
<h4>Arguments</h4>
<dl>
${fn.parameters.map((one) => argument(one, known)).join("\n")}
</dl>
<h4>Result</h4>
<p>${escape(returns[fn.id])}${fn.result.dimensionality === "matrix" ? ` ${SPILL}` : ""}</p>
<h4>Errors</h4>
<ul>
${errors.map((error) => `<li>${error}</li>`).join("\n")}
</ul>
<h4>Worked</h4>
${workedExamples(worked)}
</section>`;
}

/** @param {{ functions: readonly { id: string }[] }} metadata */
function functionReference({ functions }) {
  const data = { returns: returnsById(), examples: referenceData("examples"), known: referenceData("arguments") };
  const byId = new Map(functions.map((fn) => [fn.id, fn]));
  return Object.entries(referenceData("groups"))
    .map(([title, ids]) => {
      const sections = ids.map((id) => section(byId.get(id), data));
      return `<h2 id="${title.toLowerCase().replaceAll(" ", "-")}-functions">${title}</h2>\n${sections.join("\n")}`;
    })
    .join("\n");
}

/** Links to every function, by group. */
const functionIndex = () =>
  Object.entries(referenceData("groups"))
    .map(([title, ids]) => {
      const links = ids.map((id) => `<a href="#${id.toLowerCase()}">${id}</a>`);
      return `<dt>${title}</dt>\n<dd class="links">${links.join(" ")}</dd>`;
    })
    .join("\n");

module.exports = { functionIndex, functionReference };
