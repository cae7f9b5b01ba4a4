/** Scenarios side by side, in native formulas that hang on their model sheets: what they come to, where they cross, what differs. */
import { columnLetter } from "../columnLetter";
import { type Part, together } from "../model/Part";
import { section } from "../model/section";
import type { LanguageCode } from "../../plan/wording/LanguageCode";
import type { SheetSpec } from "../SheetSpec";
import { sheetIn } from "../words/sheetIn";
import { type ComparedModel, FEWEST_COMPARED, MOST_COMPARED } from "./ComparedModel";
import { comparisonChecks } from "./comparisonChecks";
import { type ComparisonLayout, comparisonLayout } from "./comparisonLayout";
import { crossovers, segmentsApart } from "./crossovers";
import { figures } from "./figures";
import { foundRows } from "./foundRows";
import { driverLines, segmentLines, termLines } from "./inputLines";
import { ladderColumn, ladderColumns } from "./ladderColumns";
import { nameCell, scenarioNames } from "./scenarioNames";

export type ComparisonInput = Readonly<{
  sheetName: string;
  models: readonly ComparedModel[];
  language?: LanguageCode;
}>;

/** Name of the chart, in every language. */
export const MARGINS_OF_SCENARIOS = "Cumulative margin by scenario";

const SCENARIO_WIDTH = 16;
/** Checks stand in columns B to G whatever the number of scenarios. */
const LEAST_WIDE = 5;

export function comparisonSheet({ sheetName, models, language = "en" }: ComparisonInput): SheetSpec {
  if (models.length < FEWEST_COMPARED || models.length > MOST_COMPARED)
    throw new Error(`${models.length} scenarios: ${FEWEST_COMPARED} to ${MOST_COMPARED} are compared`);
  const layout = comparisonLayout(models);
  // What others refer to comes first: each cell is written behind those that it hangs on.
  const parts = [
    scenarioNames(layout),
    foundRows(layout, "drivers"),
    foundRows(layout, "segments"),
    termLines(layout),
    driverLines(layout),
    segmentLines(layout),
    ladderColumns(layout),
    crossovers(layout),
    segmentsApart(layout),
    comparisonChecks(layout),
    figures(layout),
    picture(layout),
    about(layout),
    title(layout),
    explanations(layout),
  ];
  const columns = Array.from({ length: Math.max(LEAST_WIDE, models.length + 2) }, (_, index) =>
    columnLetter(index + 3),
  );
  const spec: SheetSpec = {
    name: sheetName,
    ...together(parts),
    columnWidths: { A: 2, B: 33, ...Object.fromEntries(columns.map((letter) => [letter, SCENARIO_WIDTH])) },
    rowHeights: heights(layout),
    freezeRows: 2,
    showGridlines: false,
    tabColor: "#B4451F",
    print: { landscape: true, pagesWide: 1, area: `B1:${columns.at(-1) ?? "I"}${layout.about.last}` },
  };
  return sheetIn(spec, language);
}

/** Names of scenarios may take two lines, three above the ladders; so do the longer explanations. */
function heights(layout: ComparisonLayout): Readonly<Record<number, number>> {
  const { ladder, checks } = layout;
  return {
    1: 28,
    2: 18,
    ...Object.fromEntries(headed(layout).map((row) => [row, 28])),
    ...Object.fromEntries(explained(layout).map((row) => [row, 26])),
    [checks.header - 1]: 38,
    [ladder.header]: 42,
  };
}

/** Header rows that hold names of scenarios. */
function headed(layout: ComparisonLayout): readonly number[] {
  const { figures: first, crossover, termLines: terms, driverLines: drivers, segmentLines: segments } = layout;
  const { foundDrivers, foundSegments, segmentsApart: apart } = layout;
  return [first, crossover, terms, drivers, segments, foundDrivers, foundSegments, apart].map(({ header }) => header);
}

/** Rows of explanations that are longer than the table below them is wide. */
const explained = ({ figures: rows, crossover, checks, scenarios }: ComparisonLayout): readonly number[] =>
  [rows, crossover, checks, scenarios].map(({ header }) => header - 1);

function explanations(layout: ComparisonLayout): Part {
  const areas = explained(layout).map((row) => `B${row}:G${row}`);
  const heads = headed(layout).map((row) => `B${row}:${layout.unit}${row}`);
  return { blocks: [], merges: areas, formats: [...areas, ...heads].map((range) => ({ range, wrap: true })) };
}

function picture(layout: ComparisonLayout): Part {
  const { picture: rows, models, unit } = layout;
  const band = section(rows.header - 2, "Money out, money back", "Cumulative margin of each scenario.", unit);
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
        yTitle: "money",
        from: `B${rows.header}`,
        to: `${unit}${rows.last}`,
      },
    ],
  };
}

function about({ about: rows, unit }: ComparisonLayout): Part {
  const lines = [
    ["Purpose", "Which scenario is the better one, from which deployment on, and by which inputs they differ."],
    ["Live", "Every figure and input is a formula into the scenarios' own sheets: nothing is typed here."],
    ["Names", "Columns follow when a sheet is renamed; so does the chart where that is done in the pane."],
    ["Functions", "Only the checks need the add-in Rollout Economics."],
    ["Made by", "Rollout Economics, comparison sheet version 1."],
  ];
  const band = section(rows.header - 2, "About", "How to read this sheet.", unit);
  return {
    blocks: [...band.blocks, { at: `B${rows.header}`, cells: lines }],
    formats: [
      ...band.formats,
      { range: `B${rows.header}:B${rows.header + lines.length - 1}`, style: "label" },
      { range: `C${rows.header}:C${rows.header + lines.length - 1}`, style: "unit" },
    ],
  };
}

function title(layout: ComparisonLayout): Part {
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
