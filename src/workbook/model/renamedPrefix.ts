/** The odd parts of the split are texts in quotes. */
const TEXT = /("(?:[^"]|"")*")/;

/**
 * Replaces the names of one model in a formula with those of another: Rollout_Drivers becomes Rollout2_Drivers. Texts
 * in quotes do not change.
 */
export function renamedPrefix(formula: string, before: string, after: string): string {
  const name = new RegExp(String.raw`(?:^|[^\p{L}\p{N}_.\\?])${escaped(before)}_(?=[\p{L}\p{N}])`, "giu");
  return formula
    .split(TEXT)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replaceAll(name, (found) => `${found.slice(0, -before.length - 1)}${after}_`),
    )
    .join("");
}

const escaped = (text: string): string => text.replaceAll(/[.\\?]/g, String.raw`\$&`);
