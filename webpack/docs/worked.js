/** Worked examples: a formula as typed and its result. The tests read them from the built pages and run them. */
const { breakable, escape, table } = require("./html");
const { referenceData } = require("./referenceData");

const blockTable = (name, t) => {
  const cells = referenceData("sampleBlocks")[name];
  if (cells === undefined) throw new Error(`docs/reference/sampleBlocks.json has no block ${name}`);
  return `<p class="block-name"><code>${escape(name)}</code></p>\n${table(cells, { label: `${t("Block")} ${name}`, block: name })}`;
};

const blocksIn = (formula) =>
  Object.keys(referenceData("sampleBlocks")).filter((name) => new RegExp(`\\b${name}\\b`).test(formula));

function given({ gives, language }, t) {
  if (Array.isArray(gives)) return table(gives, { label: t("Result") });
  const spoken = language === undefined ? "" : ` lang="${language}"`;
  return `<samp${spoken}>${escape(typeof gives === "string" ? gives : `${gives.error} ${gives.message}`)}</samp>`;
}

const workedExample = (example, t) => `<figure class="worked">
<figcaption>${escape(t(example.says))}</figcaption>
<code>${breakable(escape(example.formula))}</code>
${given(example, t)}
</figure>`;

/** The examples of one function, followed by the blocks that their formulas refer to. */
function workedExamples(examples, t) {
  const names = [...new Set(examples.flatMap(({ formula }) => blocksIn(formula)))];
  const figures = examples.map((one) => workedExample(one, t)).join("\n");
  if (names.length === 0) return figures;
  const listed = names.map((name) => `<code>${escape(name)}</code>`).join(", ");
  return `${figures}
<details>
<summary>${t("The blocks: ")}${listed}</summary>
${names.map((name) => blockTable(name, t)).join("\n")}
</details>`;
}

module.exports = { blockTable, workedExamples };
