/** Corrects the parts of the finished file where the library omits something or differs from Excel. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { CalculatedSheets } from "../sheets/calculation/calculate";
import { chartCaches } from "./chartCaches";
import { fontOrder } from "./fontOrder";
import { storedErrors } from "./storedErrors";

const CHART = /^xl\/charts\/chart\d+\.xml$/;
const SHEET = /^xl\/worksheets\/sheet\d+\.xml$/;
/** The earliest date that a zip file supports, so that the same sheets produce the same bytes. */
const ZIP_EPOCH = new Date(1980, 0, 1);

export function finished(file: Uint8Array, calculated: CalculatedSheets): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]));
  const shared = [...parts].reduce((sum, [path, xml]) => (SHEET.test(path) ? sum + sharedTexts(xml) : sum), 0);
  const change = (path: string, xml: string): string => {
    if (CHART.test(path)) return chartCaches(straightLines(xml), calculated);
    if (SHEET.test(path)) return storedErrors(xml);
    if (path === "xl/styles.xml") return fontOrder(xml);
    return path === "xl/sharedStrings.xml" ? xml.replace(/count="\d+"/, `count="${shared}"`) : xml;
  };
  const changed = [...parts].map(([path, xml]) => [path, strToU8(change(path, xml))] as const);
  return zipSync(Object.fromEntries(changed), { mtime: ZIP_EPOCH });
}

/** Number of cells that show a shared text. The list of shared texts states this count beside the number of texts. */
const sharedTexts = (xml: string): number => xml.match(/<c [^>]*t="s"/g)?.length ?? 0;

/**
 * If a file does not say whether a line is smooth, Excel draws a straight line; LibreOffice follows the standard and
 * draws a smooth one.
 */
const straightLines = (xml: string): string =>
  xml.replaceAll("</c:yVal></c:ser>", '</c:yVal><c:smooth val="0"/></c:ser>');
