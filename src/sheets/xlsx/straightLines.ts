import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const CHART = /^xl\/charts\/chart\d+\.xml$/;
const UNSAID = "</c:yVal></c:ser>";
const SAID = '</c:yVal><c:smooth val="0"/></c:ser>';
/** The first day that a zip file knows: the same sheets make the same bytes. */
const BEGINNING = new Date(1980, 0, 1);

/**
 * The file with every line of its charts said to be straight. The library that writes it says nothing where a line is not smooth, which Excel takes for
 * straight and LibreOffice, by the letter of the standard, for smooth.
 */
export function straightLines(file: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(file)).map(
    ([path, bytes]) => [path, CHART.test(path) ? straight(bytes) : bytes] as const,
  );
  return zipSync(Object.fromEntries(parts), { mtime: BEGINNING });
}

const straight = (xml: Uint8Array): Uint8Array => strToU8(strFromU8(xml).replaceAll(UNSAID, SAID));
