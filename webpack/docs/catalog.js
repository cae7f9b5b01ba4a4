/** The English texts of the product, so that the documentation quotes them as the product shows them. */
const { evaluated } = require("./evaluated");

/** @param {string} name of the file in src/i18n/en, without .ts */
const catalog = (name) => evaluated(`src/i18n/en/${name}.ts`);

module.exports = { catalog };
