import type { FileProblem } from "../../../src/plan/json/FileProblem";

/**
 * Decodes a file's bytes as UTF-8. Bytes in another encoding, such as Latin-1 or UTF-16, are refused: read as UTF-8
 * they would silently garble names.
 */
export function decodeFile(
  bytes: ArrayBuffer | Uint8Array,
): Readonly<{ ok: true; text: string }> | Readonly<{ ok: false; problems: readonly FileProblem[] }> {
  try {
    return { ok: true, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { ok: false, problems: [{ path: "", issue: { kind: "fileOtherEncoding", encoding: "UTF-8" } }] };
  }
}
