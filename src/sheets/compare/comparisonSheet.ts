/** Scenarios side by side, in native formulas that hang on their model sheets: what they come to, where they cross, what differs. */
import { columnLetter } from "../columnLetter";
import { type Part, together } from "../model/Part";
import { section } from "../model/section";
import type { SheetSpec } from "../SheetSpec";
import { type ComparedModel, FEWEST_COMPARED, MOST_COMPARED } from "./ComparedModel";
import { comparisonChecks } from "./comparisonChecks";
import { type ComparisonLayout, comparisonLayout } from "./comparisonLayout";
import { crossovers, segmentsApart } from "./crossovers";
import { figures } from "./figures";
import { foundRows } from "./foundRows";
import { driverLines, segmentLines, termLines } from "./inputLines";
import { ladderColumn, ladderColumns } from "./ladderColumns";

export type ComparisonInput = Readonly<{ sheetName: string; models: readonly ComparedModel[] }>;

const SCENARIO_WIDTH = 16;
/** Checks stand in columns B to G whatever the number of scenarios. */
const LEAST_WIDE = 7;

export function comparisonSheet({ sheetName, models }: ComparisonInput): SheetSpec {
  if (models.length < FEWEST_COMPARED || models.length > MOST_COMPARED)
    throw new Error(`${models.length} scenarios: ${FEWEST_COMPARED} to ${MOST_COMPARED} are compared`);
  const layout = comparisonLayout(models);
  // What others refer to comes first: each cell is written behind those that it hangs on.
  const parts = [
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
  ];
  const columns = Array.from({ length: Math.max(LEAST_WIDE, models.length + 2) }, (_, index) =>
    columnLetter(index + 3),
  );
  return {
    name: sheetName,
    ...together(parts),
    columnWidths: { A: 2, B: 33, ...Object.fromEntries(columns.map((letter) => [letter, SCENARIO_WIDTH])) },
    rowHeights: { 1: 28, 2: 18, [layout.ladder.header]: 42 },
    freezeRows: 2,
    showGridlines: false,
    tabColor: "#B4451F",
    print: { landscape: true, pagesWide: 1, area: `B1:${columns.at(-1) ?? "I"}${layout.about.last}` },
  };
}

function picture(layout: ComparisonLayout): Part {
  const { picture: rows, models, unit } = layout;
  const band = section(rows.header - 2, "Money out, money back", "Cumulative margin of each scenario.", unit);
  return {
    blocks: band.blocks,
    formats: band.formats,
    charts: [
      {
        name: "Cumulative margin by scenario",
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
    ["Names", "Columns bear the names that the sheets had when the comparison was made."],
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

function title({ models }: ComparisonLayout): Part {
  return {
    blocks: [
      { at: "B1", cells: [["Comparison of scenarios"]] },
      { at: "B2", cells: [[models.map(({ sheetName }) => sheetName).join(" · ")]] },
    ],
    formats: [
      { range: "B1", style: "title" },
      { range: "B2", style: "subtitle" },
    ],
  };
}
