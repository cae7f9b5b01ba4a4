/**
 * Documents every function on one page. It is generated from functions.json, so that it cannot differ from what Excel
 * shows.
 */
const { breakable, escape } = require("./docs/html");
const { referenceData } = require("./docs/referenceData");
const { returnsById } = require("./docs/returns");
const { workedExamples } = require("./docs/worked");

const SPILL = "Leave room for it below the cell and to its right.";
const VALUE_ERROR = "An argument is missing or not allowed. The message names the place and what was found.";

const signature = ({ name, parameters }) =>
  `ROLLOUT.${name}(${parameters.map((p) => (p.optional ? `[${p.name}]` : p.name)).join(", ")})`;

function argument({ name, description }, known, t) {
  const { is, unit, allowed, block } = known[name];
  const facts = [is, unit, allowed].flatMap((one) => (one === undefined ? [] : [t(one)])).join(t("; "));
  const link = block === undefined ? "" : ` <a href="#${block}">${t("columns")}</a>`;
  return `<dt>${escape(name)}</dt>\n<dd>${escape(t(description))} <span class="facts">${escape(facts)}${link}</span></dd>`;
}

function section(fn, { returns, examples, known }, t) {
  const { noAnswer = [], examples: worked } = examples[fn.id];
  const errors = [
    `<code>#VALUE!</code> <a href="#errors">${escape(t(VALUE_ERROR))}</a>`,
    ...noAnswer.map((reason) => `<code>#N/A</code> ${escape(`${t("There is no answer: ")}${t(reason)}${t(".")}`)}`),
  ];
  return `<section id="${escape(fn.id.toLowerCase())}" class="function">
<h3><code>${breakable(escape(signature(fn)))}</code></h3>
<p>${escape(t(fn.description))}</p>
<h4>${t("Arguments")}</h4>
<dl>
${fn.parameters.map((one) => argument(one, known, t)).join("\n")}
</dl>
<h4>${t("Result")}</h4>
<p>${escape(t(returns[fn.id]))}${fn.result.dimensionality === "matrix" ? ` ${escape(t(SPILL))}` : ""}</p>
<h4>${t("Errors")}</h4>
<ul>
${errors.map((error) => `<li>${error}</li>`).join("\n")}
</ul>
<h4>${t("Examples")}</h4>
${workedExamples(worked, t)}
</section>`;
}

/**
 * @param {{ functions: readonly { id: string }[] }} metadata in English
 * @param {(text: string) => string} t
 */
function functionReference({ functions }, t) {
  const data = { returns: returnsById(), examples: referenceData("examples"), known: referenceData("arguments") };
  const byId = new Map(functions.map((fn) => [fn.id, fn]));
  return Object.entries(referenceData("groups"))
    .map(([title, ids]) => {
      const sections = ids.map((id) => section(byId.get(id), data, t));
      return `<h2 id="${title.toLowerCase().replaceAll(" ", "-")}-functions">${t(title)}</h2>\n${sections.join("\n")}`;
    })
    .join("\n");
}

/** Links to every function, by group. */
const functionIndex = (t) =>
  Object.entries(referenceData("groups"))
    .map(([title, ids]) => {
      const links = ids.map((id) => `<a href="#${id.toLowerCase()}">${id}</a>`);
      return `<dt>${t(title)}</dt>\n<dd class="links">${links.join(" ")}</dd>`;
    })
    .join("\n");

module.exports = { functionIndex, functionReference };
