/**
 * An effect in React returns nothing or its clean-up function. Types do not enforce this: `useEffect(() =>
 * element.scrollIntoView())` has the type void, but in browsers where that call returns a promise React calls the
 * promise as a clean-up function, and the page crashes.
 */
import ts from "typescript";

const EFFECTS = new Set(["useEffect", "useLayoutEffect", "useInsertionEffect"]);
const FUNCTIONS = new Set(["ArrowFunctionExpression", "FunctionExpression"]);

const nameOf = (callee) => (callee.type === "MemberExpression" ? callee.property.name : callee.name);

/** The values that a function itself returns, without those of nested functions. */
function returnedBy(callback) {
  if (callback.body.type !== "BlockStatement") return [callback.body];
  const found = [];
  const visit = (node) => {
    if (node.type === "ReturnStatement") found.push(...(node.argument ? [node.argument] : []));
    if (/Function|Class/.test(node.type)) return;
    for (const [key, child] of Object.entries(node))
      if (key !== "parent") for (const one of [child].flat()) if (typeof one?.type === "string") visit(one);
  };
  callback.body.body.forEach(visit);
  return found;
}

/** Whether the type is a function or undefined. A "void" result may be any value. */
function isCleanUp(type) {
  const kinds = type.isUnion() ? type.types : [type];
  return kinds.every((one) => one.getCallSignatures().length > 0 || (one.flags & ts.TypeFlags.Undefined) !== 0);
}

export const effectReturnsCleanUp = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      value: "An effect returns its clean-up or nothing: wrap the call in braces.",
      async: "An async effect returns a promise: call an async function inside of it.",
      literal: "Write the effect where it is used: what it returns is checked there.",
    },
  },
  create(context) {
    const { getTypeAtLocation } = context.sourceCode.parserServices;
    return {
      CallExpression({ callee, arguments: [callback] }) {
        if (!EFFECTS.has(nameOf(callee)) || callback === undefined) return;
        if (!FUNCTIONS.has(callback.type)) return context.report({ node: callback, messageId: "literal" });
        if (callback.async) return context.report({ node: callback, messageId: "async" });
        for (const node of returnedBy(callback))
          if (!isCleanUp(getTypeAtLocation(node))) context.report({ node, messageId: "value" });
      },
    };
  },
};
