/**
 * Every message of the product with its cause and what to do. The texts come from the catalogs, causes and remedies
 * from docs/reference/messages.json. A test holds that each message has an entry there.
 */
const { catalog } = require("./catalog");
const { escape } = require("./html");
const { messageText } = require("./messageText");
const { referenceData } = require("./referenceData");

/** Entries of the data whose text still exists. */
const withText = (entries, texts) => Object.entries(entries).filter(([key]) => Object.hasOwn(texts, key));

const entry = (id, message, lines) => `<dt id="${id}">${message}</dt>\n<dd>${lines.join(" ")}</dd>`;

const idOf = (title) => title.toLowerCase().replaceAll(" ", "-");

const list = (entries) => `<dl class="messages">\n${entries.join("\n")}\n</dl>`;

function issues() {
  const { kinds } = catalog("issues").issuesEn;
  return Object.entries(referenceData("messages").issues)
    .map(([title, group]) => {
      const entries = withText(group, kinds).map(([kind, causeAndRemedy]) =>
        entry(kind, messageText(kinds[kind]), causeAndRemedy.map(escape)),
      );
      return `<h3 id="${idOf(title)}">${escape(title)}</h3>\n${list(entries)}`;
    })
    .join("\n");
}

/** Messages that say what happened and what to do already. */
function failures() {
  const { kinds } = catalog("pane/failures").failuresEn;
  return list(
    Object.entries(kinds).map(([kind, { problem, action }]) =>
      entry(`failure-${kind}`, messageText(problem), [messageText(action)]),
    ),
  );
}

/** What a sheet shows in place of figures, and why a check fails. */
function reasons() {
  const texts = catalog("sheets/reasons").reasonsTextsEn;
  const { reasons: remedies } = referenceData("messages");
  return list(
    withText(remedies, texts).map(([key, remedy]) =>
      entry(`reason-${key}`, escape(texts[key].trim().replace(/[:.]$/, "")), [escape(remedy)]),
    ),
  );
}

/** Why a question has no answer. */
function noAnswers() {
  const { never, crossover } = catalog("verdict").en;
  const entries = Object.entries({ ...never, ...crossover }).filter(([key]) => key !== "beyond");
  return `<ul>\n${entries.map(([, message]) => `<li>${messageText(message)}</li>`).join("\n")}\n</ul>`;
}

const PARTS = { issues, failures, reasons, "no-answers": noAnswers };

const messageReference = (part) => PARTS[part]();

module.exports = { messageReference };
