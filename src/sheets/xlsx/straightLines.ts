import { inflated } from "./inflated";
import { replaced, type ZipEntry, zipEntries, zipOf } from "./zipEntries";

const CHART = /^xl\/charts\/chart\d+\.xml$/;
const UNSAID = "</c:yVal></c:ser>";
const SAID = '</c:yVal><c:smooth val="0"/></c:ser>';

/**
 * The file with every line of its charts said to be straight. The library says nothing where a line is not smooth, which Excel takes for straight and
 * LibreOffice, by the letter of the standard, for smooth. Where a part cannot be unpacked it stays as it is.
 */
export async function straightLines(file: Uint8Array): Promise<Uint8Array> {
  const entries: ZipEntry[] = [];
  for (const entry of zipEntries(file)) entries.push(CHART.test(entry.path) ? await straight(entry) : entry);
  return zipOf(entries);
}

async function straight(entry: ZipEntry): Promise<ZipEntry> {
  const bytes = entry.deflated ? await inflated(entry.stored) : entry.stored;
  return bytes === undefined ? entry : replaced(entry, bytesOf(textOf(bytes).replaceAll(UNSAID, SAID)));
}

/** A character a byte: what is looked for is ASCII, and what is not comes back as it was. */
const textOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
