/** One sheet with one live model: answer and figures on top, inputs below, workings and deployment table at the end. */
import { type PlanOptions, planOptions } from "../../plan/templates/planOptions";
import type { Template } from "../../plan/templates/Template";
import type { LanguageCode } from "../../i18n/languages";
import { columnIndex, columnLetters } from "../../a1/columns";
import { sheetMessages } from "../../i18n/sheetMessages";
import { formulaText } from "../formulaText";
import type { InLanguage } from "../InLanguage";
import type { SheetSpec } from "../SheetSpec";
import { about } from "./about";
import { blocksRead } from "./blocksRead";
import { charts } from "./charts";
import { checks } from "./checks";
import { clientsBlock } from "./clientsBlock";
import { clientWorkings } from "./clientWorkings";
import { corridor } from "./corridor";
import { driversBlock } from "./driversBlock";
import { driverWorkings } from "./driverWorkings";
import { DRIVER_INPUT, SEGMENT_INPUT, TERM_INPUT } from "./inputColumns";
import { deploymentTable } from "./deploymentTable";
import { column, END_ROW, type ModelLayout, modelLayout, modelSize } from "./modelLayout";
import { economicsText } from "./moneyText";
import { type SheetPart, mergeParts } from "./SheetPart";
import { results } from "./results";
import { modelPages } from "./modelPages";
import { ILLUSTRATIVE_CELL, SUBTITLE_CELL, TITLE_CELL } from "./titleCells";
import { segmentsBlock } from "./segmentsBlock";
import { segmentWorkings } from "./segmentWorkings";
import { termsBlock } from "./termsBlock";
import { termsUsed } from "./termsUsed";
import { verdictHeights } from "./verdictHeight";
import { DRAWN, MARKED, SEGMENT_OPTION_WORKING } from "./workingColumns";

export type ModelSheetNames = Readonly<{
  sheetName: string;
  /** Of the workbook names: prefix_Drivers and so on. */ prefix: string;
  /** Language of all texts except those of the template. */
  language?: LanguageCode;
}>;

const FIGURE_WIDTH = 11;
const NARROW = 3;
const lettersOf = (columns: Readonly<Record<string, string>>): readonly string[] => Object.values(columns);
const after = (letters: string): string => columnLetters(columnIndex(letters) + 1);

/** The segments are the widest block. Where other blocks have texts in a column of its figures, it is wider. */
const WIDTHS: Readonly<Record<string, number>> = {
  A: 2,
  ...Object.fromEntries(lettersOf(SEGMENT_INPUT).map((letters) => [letters, FIGURE_WIDTH])),
  [SEGMENT_INPUT.Segment]: 30,
  [SEGMENT_INPUT.Industry]: 16,
  [SEGMENT_INPUT.Acquisition]: 15,
  [SEGMENT_INPUT["Run cost"]]: 15,
  [TERM_INPUT.unit]: 19,
  [DRIVER_INPUT.Source]: 14,
  [SEGMENT_INPUT.Source]: 32,
  // To the right of the printed area.
  [after(SEGMENT_INPUT.Source)]: NARROW,
  ...Object.fromEntries(lettersOf(DRAWN).map((letters) => [letters, FIGURE_WIDTH])),
  [DRAWN.lessAcquisition]: 12,
  [DRAWN.cumulativeMargin]: 16,
  [after(DRAWN.cumulativeMargin)]: NARROW,
  [MARKED.deployment]: 9,
  [MARKED.unitCost]: FIGURE_WIDTH,
  [MARKED.cumulativeMargin]: 16,
};

export function modelSheet(
  template: Template,
  { sheetName, prefix, language = "en" }: ModelSheetNames,
  size = modelSize(template),
  options = planOptions(template),
): SheetSpec {
  const layout = { ...modelLayout(template, prefix, size, options), t: sheetMessages(language) };
  // Precedents come first: each cell is written after the cells it depends on.
  const parts = [
    termsBlock(template, layout),
    driversBlock(template, layout),
    segmentsBlock(template, layout),
    clientsBlock(template, layout),
    termsUsed(layout),
    blocksRead(layout),
    driverWorkings(layout),
    segmentWorkings(layout),
    clientWorkings(layout),
    deploymentTable(layout),
    charts(template, layout),
    corridor(template, layout),
    checks(layout),
    results(template, layout),
    about(template, layout),
    title(template, layout),
  ];
  const columnWidths = widthsWith(layout.options);
  const rowHeights = {
    1: 28,
    2: 18,
    ...verdictHeights(layout.options, language),
    [layout.deploymentTable.header]: 28,
    [layout.driverWorkings.header]: 28,
    [layout.segmentWorkings.header]: 28,
    [layout.clients.header]: 28,
    [layout.corridor.header]: 28,
    [layout.drivers.header]: 28,
    [layout.segments.header]: 28,
    [layout.drivers.last]: END_ROW,
    [layout.segments.last]: END_ROW,
  };
  return {
    name: sheetName,
    ...mergeParts(parts),
    columnWidths,
    rowHeights,
    freezeRows: 2,
    showGridlines: false,
    tabColor: "#0F6C6C",
    print: modelPages(layout, { columnWidths, rowHeights }),
  };
}

/** Optional columns of the segments begin in the narrow column beside the printed area of other sheets. */
function widthsWith({ segments }: PlanOptions): Readonly<Record<string, number>> {
  if (segments.length === 0) return WIDTHS;
  const narrow = Object.keys(WIDTHS).filter((letter) => WIDTHS[letter] === NARROW);
  const wide = [...narrow, ...Object.values(SEGMENT_OPTION_WORKING)];
  return {
    ...WIDTHS,
    ...Object.fromEntries(wide.map((letter) => [letter, FIGURE_WIDTH])),
    [DRAWN.lessAcquisition]: 16,
  };
}

/** The sheet calls its figures illustrative while at least one source does. */
function title(
  { title: name, ...money }: Template,
  { terms, drivers, segments, t }: InLanguage<ModelLayout>,
): SheetPart {
  const patterns = [t.model.assumptionPattern, t.model.placeholderPattern].map(formulaText);
  const illustrative = [
    column(TERM_INPUT.source, terms),
    column(DRIVER_INPUT.Source, drivers),
    column(SEGMENT_INPUT.Source, segments),
  ]
    .flatMap((cells) => patterns.map((pattern) => `COUNTIFS(${cells},${pattern})`))
    .join("+");
  const note = { formula: `=IF(${illustrative}>0,${formulaText(t.model.illustrative)},"")` };
  return {
    blocks: [
      { at: TITLE_CELL, cells: [[name]] },
      { at: SUBTITLE_CELL, cells: [[economicsText(money, t)], [note]] },
    ],
    formats: [
      { range: TITLE_CELL, style: "title" },
      { range: SUBTITLE_CELL, style: "subtitle" },
      { range: ILLUSTRATIVE_CELL, style: "note" },
    ],
  };
}
