import { formulaText } from "./formulaText";
import { joined } from "./joined";

/** Stand around the names of arguments. Texts of the catalogs do not contain them. */
const [OPEN, CLOSE] = ["\ue000", "\ue001"];

/**
 * A message as a formula without "=". Its arguments are formulas, so each language places them by its own order of
 * words.
 */
export function formulaMessage<Name extends string>(
  message: (values: Readonly<Record<Name, string>>) => string,
  values: Readonly<Record<Name, string>>,
): string {
  const names = Object.keys(values) as Name[];
  const marked = Object.fromEntries(names.map((name) => [name, `${OPEN}${name}${CLOSE}`])) as Record<Name, string>;
  const pieces = message(marked).split(new RegExp(`[${OPEN}${CLOSE}]`));
  // Every second piece is the name of an argument.
  return joined(
    ...pieces.flatMap((piece, index) => {
      if (index % 2 === 1) return [values[piece as Name]];
      return piece === "" ? [] : [formulaText(piece)];
    }),
  );
}
