/** Worked examples: a formula as typed and its result. The tests read them from the built pages and run them. */
const { breakable, escape, table } = require("./html");
const { referenceData } = require("./referenceData");

const blockTable = (name) => {
  const cells = referenceData("sampleBlocks")[name];
  if (cells === undefined) throw new Error(`docs/reference/sampleBlocks.json has no block ${name}`);
  return `<p class="block-name"><code>${escape(name)}</code></p>\n${table(cells, { label: `Block ${name}`, block: name })}`;
};

const blocksIn = (formula) =>
  Object.keys(referenceData("sampleBlocks")).filter((name) => new RegExp(`\\b${name}\\b`).test(formula));

function given({ gives, language }) {
  if (Array.isArray(gives)) return table(gives, { label: "Result" });
  const spoken = language === undefined ? "" : ` lang="${language}"`;
  return `<samp${spoken}>${escape(typeof gives === "string" ? gives : `${gives.error} ${gives.message}`)}</samp>`;
}

const workedExample = (example) => `<figure class="worked">
<figcaption>${escape(example.says)}</figcaption>
<code>${breakable(escape(example.formula))}</code>
${given(example)}
</figure>`;

/** The examples of one function, followed by the blocks that their formulas refer to. */
function workedExamples(examples) {
  const names = [...new Set(examples.flatMap(({ formula }) => blocksIn(formula)))];
  const figures = examples.map(workedExample).join("\n");
  if (names.length === 0) return figures;
  const listed = names.map((name) => `<code>${escape(name)}</code>`).join(", ");
  return `${figures}
<details>
<summary>The blocks: ${listed}</summary>
${names.map(blockTable).join("\n")}
</details>`;
}

module.exports = { blockTable, workedExamples };
