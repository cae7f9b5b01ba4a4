/**
 * Scenarios side by side, in native formulas that depend on their model sheets: their figures, their crossovers, their
 * differences.
 */
import { type SheetPart, mergeParts } from "../model/SheetPart";
import { section } from "../model/section";
import type { LanguageCode } from "../../i18n/languages";
import type { SheetSpec } from "../SheetSpec";
import { translateSheet } from "../translation/translateSheet";
import { type ComparedModel, FEWEST_COMPARED, MOST_COMPARED } from "./ComparedModel";
import { comparisonChecks } from "./comparisonChecks";
import { answer } from "./answer";
import { type ComparisonLayout, comparisonLayout, TOP } from "./comparisonLayout";
import { comparisonPages } from "./comparisonPages";
import { comparisonHeights, explained, headed } from "./comparisonHeights";
import { crossovers, segmentsApart } from "./crossovers";
import { differences } from "./differences";
import { figures } from "./figures";
import { rowLookup } from "./rowLookup";
import { driverLines, segmentLines, termLines } from "./inputLines";
import { leader } from "./leader";
import { marginCrossovers } from "./marginCrossovers";
import { ladderColumn, ladderColumns } from "./ladderColumns";
import { moneyOf } from "./moneyOf";
import { nameCell, scenarioNames } from "./scenarioNames";

export type ComparisonInput = Readonly<{
  sheetName: string;
  models: readonly ComparedModel[];
  language?: LanguageCode;
}>;

/** Name of the chart, the same in every language. */
export const MARGINS_OF_SCENARIOS = "Cumulative margin by scenario";

const SCENARIO_WIDTH = 16;
const LABEL_WIDTH = 36;

export function comparisonSheet({ sheetName, models, language = "en" }: ComparisonInput): SheetSpec {
  if (models.length < FEWEST_COMPARED || models.length > MOST_COMPARED)
    throw new Error(`${models.length} scenarios: ${FEWEST_COMPARED} to ${MOST_COMPARED} are compared`);
  const layout = comparisonLayout(models);
  // Precedents come first: each cell is written after the cells it depends on.
  const parts = [
    scenarioNames(layout),
    rowLookup(layout, "drivers"),
    rowLookup(layout, "segments"),
    termLines(layout),
    driverLines(layout),
    segmentLines(layout),
    ladderColumns(layout),
    crossovers(layout),
    marginCrossovers(layout),
    leader(layout),
    segmentsApart(layout),
    comparisonChecks(layout),
    figures(layout),
    differences(layout),
    picture(layout),
    about(layout),
    answer(layout),
    title(layout),
    explanations(layout),
  ];
  const columnWidths = {
    ...{ A: 2, B: LABEL_WIDTH },
    ...Object.fromEntries(layout.columns.map((letter) => [letter, SCENARIO_WIDTH])),
  };
  const rowHeights = comparisonHeights(layout);
  const spec: SheetSpec = {
    name: sheetName,
    ...mergeParts(parts),
    columnWidths,
    rowHeights,
    freezeRows: TOP.names,
    showGridlines: false,
    tabColor: "#B4451F",
    print: comparisonPages(layout, { columnWidths, rowHeights }),
  };
  return translateSheet(spec, language);
}

function explanations(layout: ComparisonLayout): SheetPart {
  const areas = explained(layout).map((row) => `B${row}:G${row}`);
  const heads = headed(layout).map((row) => `B${row}:${layout.unit}${row}`);
  return { blocks: [], merges: areas, formats: [...areas, ...heads].map((range) => ({ range, wrap: true })) };
}

function picture(layout: ComparisonLayout): SheetPart {
  const { picture: rows, models, edge } = layout;
  const band = section(rows.header - 2, "Money out, money back", "Cumulative margin of each scenario.", edge);
  return {
    blocks: band.blocks,
    formats: band.formats,
    charts: [
      {
        name: MARGINS_OF_SCENARIOS,
        title: "Cumulative margin by scenario",
        series: models.map(({ sheetName }, line) => ({
          name: sheetName,
          x: ladderColumn(layout, line, "client"),
          y: ladderColumn(layout, line, "margin"),
          role: "margin",
          line,
        })),
        xTitle: "Deployment",
        yTitle: moneyOf(models),
        from: `B${rows.header}`,
        to: `${edge}${rows.last}`,
      },
    ],
  };
}

function about({ about: rows, edge }: ComparisonLayout): SheetPart {
  const lines = [
    ["Purpose", "Which scenario is the better one, from which client on, and by which inputs they differ."],
    ["Live", "Every figure and input is a formula into the scenarios' own sheets: nothing is typed here."],
    ["Names", "Columns follow when a sheet is renamed; so does the chart where that is done in the pane."],
    ["Functions", "Only the checks and the figures over months need the add-in Rollout Economics."],
    ["Made by", "Rollout Economics, comparison sheet version 1."],
  ];
  const band = section(rows.header - 2, "About", "How to read this sheet.", edge);
  return {
    blocks: [...band.blocks, { at: `B${rows.header}`, cells: lines }],
    formats: [
      ...band.formats,
      { range: `B${rows.header}:B${rows.header + lines.length - 1}`, style: "label" },
      { range: `C${rows.header}:C${rows.header + lines.length - 1}`, style: "unit" },
    ],
  };
}

function title(layout: ComparisonLayout): SheetPart {
  const names = layout.models.map((_, index) => nameCell(layout, index)).join('&" · "&');
  return {
    blocks: [
      { at: "B1", cells: [["Comparison of scenarios"]] },
      { at: "B2", cells: [[{ formula: `=${names}` }]] },
    ],
    formats: [
      { range: "B1", style: "title" },
      { range: "B2", style: "subtitle" },
    ],
  };
}
