import { SEGMENT_COLUMNS } from "../../schema/columns";
import { SEGMENTS } from "../../schema/segments";
import { numberFormatsOf, rightHeadersOf } from "../columnFormats";
import type { Template } from "../../plan/templates/Template";
import { type ModelLayout, SPARE_SEGMENTS } from "./modelLayout";
import type { CellValue } from "../SheetSpec";
import type { SheetPart } from "./SheetPart";
import { placeholderSource } from "./placeholderSource";
import { section } from "./section";

/** Columns B to M: eleven columns of the segment, and the source of its figures. */
export function segmentsBlock({ segments: given }: Template, { segments, prefix }: ModelLayout): SheetPart {
  const used = segments.last - SPARE_SEGMENTS;
  const rows = given.map((one, index): readonly CellValue[] => {
    const { segment, industry, clients, price, entry, acquisition, fee, runCost, term, churn, size, source } = one;
    const figures = [clients, price, entry, acquisition, fee, runCost, term, churn, size];
    const cells = figures.map((figure, at) => [`${"DEFGHIJKL".charAt(at)}${segments.first + index}`, figure] as const);
    return [segment, industry, ...figures, placeholderSource(source, Object.fromEntries(cells))];
  });
  const band = section(
    segments.header - 2,
    "Segments",
    "Who it is rolled out to, in this order. Experience is gathered per industry. Fee, run cost and churn are a month, term is in months; size multiplies every driver's quantity.",
  );
  const under = segments.last + 1;
  return {
    blocks: [
      ...band.blocks,
      { at: `B${segments.header}`, cells: [[...SEGMENT_COLUMNS, "Source"], ...rows] },
      { at: `B${under}`, cells: [["Type further segments into the pale rows above this line: they count at once."]] },
    ],
    formats: [
      ...band.formats,
      { range: `B${segments.header}:M${segments.header}`, style: "header" },
      ...rightHeadersOf(SEGMENTS, segments.header),
      { range: `B${segments.first}:M${used}`, style: "input" },
      { range: `B${used + 1}:M${segments.last - 1}`, style: "spare" },
      { range: `B${segments.last}:M${segments.last}`, style: "endRow" },
      ...numberFormatsOf(SEGMENTS, segments),
      { range: `M${segments.first}:M${segments.last}`, style: "note" },
      { range: `B${under}`, style: "note" },
    ],
    names: [
      {
        name: `${prefix}_Segments`,
        range: `B${segments.header}:M${segments.last}`,
        comment: "Segments with header row, spare rows included",
      },
    ],
    tables: [{ name: `${prefix}_SegmentsTable`, range: `B${segments.header}:M${used}` }],
  };
}
