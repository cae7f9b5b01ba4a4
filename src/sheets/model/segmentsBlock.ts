import { SEGMENT_COLUMNS, type SegmentField, SOURCE } from "../../schema/columns";
import { SEGMENT_FIGURES, SEGMENTS } from "../../schema/segments";
import { optionalCells, segmentKeysOf } from "../../plan/templates/planOptions";
import type { Template, TemplateSegment } from "../../plan/templates/Template";
import { numberFormatsOf, rightHeadersOf } from "../columnFormats";
import type { InLanguage } from "../InLanguage";
import type { CellValue } from "../SheetSpec";
import { SEGMENT_INPUT } from "./inputColumns";
import { type ModelLayout, SPARE_SEGMENTS } from "./modelLayout";
import { lastSegmentColumn, segmentOptionFormats } from "./optionColumns";
import { placeholderSource } from "./placeholderSource";
import { section } from "./section";
import type { SheetPart } from "./SheetPart";

const FIELDS: readonly SegmentField[] = [...SEGMENT_COLUMNS, SOURCE];
const FIGURES = Object.values(SEGMENT_FIGURES);

/** The columns of the segment, and the source of its figures. */
export function segmentsBlock(
  { segments: given }: Template,
  { segments, options, prefix, t }: InLanguage<Pick<ModelLayout, "segments" | "options" | "prefix">>,
): SheetPart {
  const used = segments.last - SPARE_SEGMENTS;
  const { Segment: from, [SOURCE]: source } = SEGMENT_INPUT;
  const end = lastSegmentColumn(options);
  const band = section(segments.header - 2, t.model.segments, t.model.segmentsExplained);
  const under = `${from}${segments.last + 1}`;
  const headers = [...FIELDS, ...options.segments].map((field) => t.heading(field));
  const rows = given.map((one, index) => [
    ...cellsOf(one),
    sourceOf(one, segments.first + index),
    ...optionalCells(one, segmentKeysOf(options)),
  ]);
  return {
    blocks: [
      ...band.blocks,
      { at: `${from}${segments.header}`, cells: [headers, ...rows] },
      { at: under, cells: [[t.model.typeFurtherSegments]] },
    ],
    formats: [
      ...band.formats,
      { range: `${from}${segments.header}:${end}${segments.header}`, style: "header", wrap: true },
      ...rightHeadersOf(SEGMENTS, segments.header),
      { range: `${from}${segments.first}:${end}${used}`, style: "input" },
      { range: `${from}${used + 1}:${end}${segments.last - 1}`, style: "spare" },
      { range: `${from}${segments.last}:${end}${segments.last}`, style: "endRow" },
      ...numberFormatsOf(SEGMENTS, segments),
      ...segmentOptionFormats(options, segments),
      { range: `${source}${segments.first}:${source}${segments.last}`, style: "note" },
      { range: under, style: "note" },
    ],
    names: [
      {
        name: `${prefix}_Segments`,
        range: `${from}${segments.header}:${end}${segments.last}`,
        comment: t.model.nameOfSegments,
      },
    ],
    tables: [{ name: `${prefix}_SegmentsTable`, range: `${from}${segments.header}:${end}${used}` }],
  };
}

const cellsOf = (segment: TemplateSegment): readonly CellValue[] =>
  SEGMENT_COLUMNS.map((column) => segment[SEGMENTS[column].key]);

function sourceOf(segment: TemplateSegment, row: number): CellValue {
  const figures = FIGURES.map((column) => [`${SEGMENT_INPUT[column]}${row}`, segment[SEGMENTS[column].key]] as const);
  return placeholderSource(segment.source, Object.fromEntries(figures as (readonly [string, number])[]));
}
