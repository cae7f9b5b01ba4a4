import { areaOf } from "../a1/area";
import { unquoteSheet } from "../a1/sheetReference";
import type { CalculatedSheets } from "../sheets/calculation/calculate";
import { Reference } from "../sheets/calculation/Sheet";
import { itemsOf } from "../sheets/calculation/Value";

const REFERENCE = /<c:numRef><c:f>([^<]*)<\/c:f><\/c:numRef>/g;
const QUOTED = /^('.*')!(.*)$/s;

/**
 * A chart with the points it shows, for readers that do not calculate. Values other than numbers are left out, as Excel
 * leaves out a cell with an error.
 */
export const chartCaches = (xml: string, calculated: CalculatedSheets): string =>
  xml.replaceAll(REFERENCE, (_, reference: string) => {
    const items = itemsOf(cellsOf(unescaped(reference), calculated));
    const points = items.flatMap((item, index) =>
      typeof item === "number" ? [`<c:pt idx="${index}"><c:v>${item}</c:v></c:pt>`] : [],
    );
    const cache = `<c:formatCode>General</c:formatCode><c:ptCount val="${items.length}"/>${points.join("")}`;
    return `<c:numRef><c:f>${reference}</c:f><c:numCache>${cache}</c:numCache></c:numRef>`;
  });

function cellsOf(reference: string, calculated: CalculatedSheets): Reference {
  const [, quoted = "", address = ""] = QUOTED.exec(reference) ?? [];
  const sheet = calculated.get(unquoteSheet(quoted));
  if (sheet === undefined) throw new Error(`a chart refers to ${reference}, which is no range of the file`);
  const { top, left, bottom, right } = areaOf(address);
  return new Reference(sheet, top, left, bottom, right);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const unescaped = (text: string): string =>
  text.replaceAll(/&(amp|lt|gt|quot|apos);/g, (whole, name: string) => ENTITIES[name] ?? whole);
