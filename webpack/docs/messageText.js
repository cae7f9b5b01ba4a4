const { parse, TYPE } = require("@formatjs/icu-messageformat-parser");
const { escape } = require("./html");

const variable = (name) => `<i>${escape(name)}</i>`;

/** The elements of an ICU message as HTML: its arguments in italics, plurals in their general form. */
const elementsOf = (elements, counted) =>
  elements
    .map((element) => {
      if (element.type === TYPE.literal) return escape(element.value);
      if (element.type === TYPE.pound) return variable(counted);
      if (element.type === TYPE.plural || element.type === TYPE.select)
        return elementsOf(element.options.other.value, element.value);
      return variable(element.value);
    })
    .join("");

/** @param {string} message of a catalog */
const messageText = (message) => elementsOf(parse(message));

module.exports = { messageText };
