/** The blocks that functions take as arguments: every column and label with its meaning, unit, default and range. */
const { evaluated } = require("./evaluated");
const { escape } = require("./html");

const facts = ({ unit, allowed, absent }, t) =>
  [
    t(String(unit)),
    ...(allowed === undefined ? [] : [t(String(allowed))]),
    absent === undefined ? t("required") : `${t("default")} ${typeof absent === "string" ? t(absent) : String(absent)}`,
  ].join(t("; "));

/** The name on sheets, and the short one that is read as well. */
function names(short, language, t) {
  const shown = evaluated("src/plan/headings/translateHeading.ts").translateHeading(short, language);
  return shown === short ? escape(short) : `${escape(shown)} <span class="facts">${t("or")} ${escape(short)}</span>`;
}

const column = (one, language, t) =>
  `<dt>${names(one.name, language, t)}</dt>\n<dd>${escape(t(one.meaning))} <span class="facts">${escape(facts(one, t))}</span></dd>`;

const titleOf = (id) => id.charAt(0).toUpperCase() + id.slice(1);

const section = ([id, { about, columns }], language, t) => `<section id="${id}" class="reference-block">
<h3>${t(titleOf(id))}</h3>
<p>${escape(t(about))}</p>
<dl>
${columns.map((one) => column(one, language, t)).join("\n")}
</dl>
</section>`;

/**
 * @param {string} language
 * @param {(text: string) => string} t
 */
const blockReference = (language, t) =>
  Object.entries(evaluated("src/schema/documentedBlocks.ts").DOCUMENTED_BLOCKS)
    .map((one) => section(one, language, t))
    .join("\n");

module.exports = { blockReference };
