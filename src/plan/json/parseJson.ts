/**
 * Parses untrusted text into plain values. Its size is limited before parsing, and keys that could reach object
 * prototypes are refused.
 */
import type { FileIssue } from "./FileIssue";
import type { FileProblem } from "./FileProblem";
import { repeatedKeys } from "./repeatedKeys";

export const MAX_BYTES = 1_000_000;
export const DEEPEST = 20;

export type ParseResult =
  Readonly<{ ok: true; value: unknown }> | Readonly<{ ok: false; problems: readonly FileProblem[] }>;

export function parseJson(text: string): ParseResult {
  const invalid = (issue: FileIssue): ParseResult => ({ ok: false, problems: [{ path: "", issue }] });
  if (text.length > MAX_BYTES || bytesOf(text) > MAX_BYTES) return invalid({ kind: "fileTooLarge" });
  if (depthOf(text) > DEEPEST) return invalid({ kind: "fileTooDeep", most: DEEPEST });
  // Excel and other programs start a text file with a byte order mark, which JSON does not allow.
  const bare = text.replace(/^\uFEFF/, "");
  let value: unknown;
  try {
    value = JSON.parse(bare);
  } catch {
    return invalid({ kind: "fileNoJson" });
  }
  const repeated = repeatedKeys(bare);
  if (repeated.length === 0) return { ok: true, value };
  return { ok: false, problems: repeated.map((path) => ({ path, issue: { kind: "keyTwice" } })) };
}

/** Size in UTF-8, the encoding of files. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** Maximum number of nested brackets, outside strings. */
function depthOf(text: string): number {
  let [open, maxDepth] = [0, 0];
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (inString) {
      if (character === "\\") at += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === "{" || character === "[") maxDepth = Math.max(maxDepth, (open += 1));
    else if (character === "}" || character === "]") open -= 1;
  }
  return maxDepth;
}
