/**
 * A search text: case is ignored, "*" stands for any characters, "?" for one character, and "~" escapes the next
 * character.
 */
export function textPattern(wanted: string): RegExp {
  const source = wanted.replaceAll(/~([*?~])|([*?])|([\\^$.|+()[\]{}/~-])/g, (_, literal, wild, special) => {
    if (typeof literal === "string") return `\\${literal}`;
    if (wild === "*") return "[\\s\\S]*";
    return wild === "?" ? "[\\s\\S]" : `\\${String(special)}`;
  });
  return new RegExp(`^${source}$`, "i");
}
