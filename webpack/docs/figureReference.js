/**
 * The figures of a view of the pane, with the label that the pane shows and the words in which it explains them. Which
 * figures a view has is in docs/reference/figures.json.
 */
const { catalog } = require("./catalog");
const { escape } = require("./html");
const { referenceData } = require("./referenceData");

/** A label by its path in the catalog of the pane; other texts stand for themselves. */
const labelAt = (texts, place) => {
  if (!/^\w+\.\w+$/.test(place)) return place;
  const [part, key] = place.split(".");
  const label = texts[part]?.[key];
  if (typeof label !== "string") throw new Error(`docs/reference/figures.json: the pane has no text ${place}`);
  return label;
};

/** @param {string} view */
function figureReference(view) {
  const texts = catalog("pane").en;
  const { figures } = catalog("explain").explainEn;
  const entries = referenceData("figures")[view].map(([id, label]) => {
    const { what, formula } = figures[id];
    return `<dt id="${id}">${escape(labelAt(texts, label))}</dt>\n<dd>${escape(what)} <span class="facts">${escape(formula)}</span></dd>`;
  });
  return `<dl>\n${entries.join("\n")}\n</dl>`;
}

module.exports = { figureReference };
