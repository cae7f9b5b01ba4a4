/** A comment line has at most 120 characters, like code. Indented formulas and examples may be longer. */
const MAX_LENGTH = 120;
const INDENTED = /^\s*\*\s{3,}/;

export const shortComments = {
  meta: { type: "layout", schema: [], messages: { long: "A line of a comment has at most {{most}} characters." } },
  create(context) {
    const { sourceCode } = context;
    return {
      Program() {
        for (const { loc } of sourceCode.getAllComments())
          for (let line = loc.start.line; line <= loc.end.line; line += 1) {
            const text = sourceCode.lines[line - 1];
            if (text.length > MAX_LENGTH && !INDENTED.test(text))
              context.report({ loc: { line, column: MAX_LENGTH }, messageId: "long", data: { most: MAX_LENGTH } });
          }
      },
    };
  },
};
