/**
 * Jest's transform of an index that only exports what other packages have: each package is loaded when one of its names
 * is first used. The pane needs a third of the packages of `@fluentui/react-components`.
 */
module.exports = {
  process: (source) => ({
    code: source
      .replace(/^const (\w+) = require\((".+?")\);$/gm, "let $1; const of$1 = () => ($1 ??= require($2));")
      .replace(/\breturn (_\w+)\./g, "return of$1()."),
  }),
};
