/**
 * What the library that writes files leaves out or says otherwise than Excel, put straight in the parts of the finished
 * file.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Calculated } from "../sheets/calculation/calculate";
import { chartCaches } from "./chartCaches";
import { fontOrder } from "./fontOrder";
import { storedErrors } from "./storedErrors";

const CHART = /^xl\/charts\/chart\d+\.xml$/;
const SHEET = /^xl\/worksheets\/sheet\d+\.xml$/;
/** The first day that a zip file knows: the same sheets make the same bytes. */
const BEGINNING = new Date(1980, 0, 1);

export function finished(file: Uint8Array, calculated: Calculated): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]));
  const shared = [...parts].reduce((sum, [path, xml]) => (SHEET.test(path) ? sum + sharedTexts(xml) : sum), 0);
  const change = (path: string, xml: string): string => {
    if (CHART.test(path)) return chartCaches(straightLines(xml), calculated);
    if (SHEET.test(path)) return storedErrors(xml);
    if (path === "xl/styles.xml") return fontOrder(xml);
    return path === "xl/sharedStrings.xml" ? xml.replace(/count="\d+"/, `count="${shared}"`) : xml;
  };
  const changed = [...parts].map(([path, xml]) => [path, strToU8(change(path, xml))] as const);
  return zipSync(Object.fromEntries(changed), { mtime: BEGINNING });
}

/** How many cells show one of the shared texts: that is what their list counts, beside how many texts it has. */
const sharedTexts = (xml: string): number => xml.match(/<c [^>]*t="s"/g)?.length ?? 0;

/**
 * Where a line is not said to be smooth Excel takes it for straight, LibreOffice, by the letter of the standard, for
 * smooth.
 */
const straightLines = (xml: string): string =>
  xml.replaceAll("</c:yVal></c:ser>", '</c:yVal><c:smooth val="0"/></c:ser>');
