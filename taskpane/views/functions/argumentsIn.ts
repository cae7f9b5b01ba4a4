/**
 * The arguments of a call, split at commas outside quotes and brackets. Undefined if a quote or bracket is not closed.
 * Not by the tokens of src/a1, whose library the pane loads only with the commands that need it.
 */
export function argumentsIn(text: string): readonly string[] | undefined {
  const found: string[] = [];
  const open: string[] = [];
  let begun = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    const inQuotes = open.at(-1) === '"' || open.at(-1) === "'";
    // A doubled quote closes and reopens the text at once.
    if (sign === open.at(-1)) open.pop();
    else if (inQuotes) continue;
    else if (sign === '"' || sign === "'") open.push(sign);
    else if (sign in CLOSES) open.push(CLOSES[sign] ?? "");
    else if (")]}".includes(sign)) return undefined;
    else if (sign === "," && open.length === 0) {
      found.push(text.slice(begun, at).trim());
      begun = at + 1;
    }
  }
  return open.length > 0 ? undefined : [...found, text.slice(begun).trim()];
}

const CLOSES: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };
