/**
 * A text that is looked for: letters of either case, "*" for any letters, "?" for one, "~" before a sign that stands
 * for itself.
 */
export function textPattern(wanted: string): RegExp {
  const source = wanted.replaceAll(/~([*?~])|([*?])|([\\^$.|+()[\]{}/~-])/g, (_, literal, wild, special) => {
    if (typeof literal === "string") return `\\${literal}`;
    if (wild === "*") return "[\\s\\S]*";
    return wild === "?" ? "[\\s\\S]" : `\\${String(special)}`;
  });
  return new RegExp(`^${source}$`, "i");
}
