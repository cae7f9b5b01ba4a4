/**
 * Scenarios side by side, in native formulas that depend on their model sheets: their figures, their crossovers, their
 * differences.
 */
import type { InLanguage } from "../InLanguage";
import { moneyUnit } from "../model/moneyText";
import { type SheetPart, mergeParts } from "../model/SheetPart";
import { section } from "../model/section";
import type { LanguageCode } from "../../i18n/languages";
import type { SheetSpec } from "../SheetSpec";
import { sheetMessages } from "../../i18n/sheetMessages";
import { type ComparedModel, MIN_COMPARED, MAX_COMPARED } from "./ComparedModel";
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
import { tableColumn, deploymentTables } from "./deploymentTables";
import { currencyOf } from "./moneyOf";
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
  if (models.length < MIN_COMPARED || models.length > MAX_COMPARED)
    throw new Error(`${models.length} scenarios: ${MIN_COMPARED} to ${MAX_COMPARED} are compared`);
  const layout = { ...comparisonLayout(models), t: sheetMessages(language) };
  // Precedents come first: each cell is written after the cells it depends on.
  const parts = [
    scenarioNames(layout),
    rowLookup(layout, "drivers"),
    rowLookup(layout, "segments"),
    termLines(layout),
    driverLines(layout),
    segmentLines(layout),
    deploymentTables(layout),
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
  return {
    name: sheetName,
    ...mergeParts(parts),
    columnWidths,
    rowHeights,
    freezeRows: TOP.names,
    showGridlines: false,
    tabColor: "#B4451F",
    print: comparisonPages(layout, { columnWidths, rowHeights }),
  };
}

function explanations(layout: ComparisonLayout): SheetPart {
  const areas = explained(layout).map((row) => `B${row}:G${row}`);
  const heads = headed(layout).map((row) => `B${row}:${layout.unit}${row}`);
  return { blocks: [], merges: areas, formats: [...areas, ...heads].map((range) => ({ range, wrap: true })) };
}

function picture(layout: InLanguage<ComparisonLayout>): SheetPart {
  const { picture: rows, models, edge, t } = layout;
  const band = section(rows.header - 2, t.compare.moneyOutMoneyBack, t.compare.chartExplained, edge);
  return {
    blocks: band.blocks,
    formats: band.formats,
    charts: [
      {
        name: MARGINS_OF_SCENARIOS,
        title: t.compare.chartTitle,
        series: models.map(({ sheetName }, line) => ({
          name: sheetName,
          x: tableColumn(layout, line, "client"),
          y: tableColumn(layout, line, "margin"),
          role: "margin",
          line,
        })),
        xTitle: t.model.deployment,
        yTitle: moneyUnit(currencyOf(models), t),
        from: `B${rows.header}`,
        to: `${edge}${rows.last}`,
      },
    ],
  };
}

function about({ about: rows, edge, t }: InLanguage<ComparisonLayout>): SheetPart {
  const lines = [
    [t.model.purpose, t.compare.purpose],
    [t.compare.live, t.compare.liveExplained],
    [t.compare.names, t.compare.namesExplained],
    [t.model.functions, t.compare.needsAddIn],
    [t.model.madeBy, t.compare.madeBy],
  ];
  const band = section(rows.header - 2, t.model.about, t.model.aboutExplained, edge);
  return {
    blocks: [...band.blocks, { at: `B${rows.header}`, cells: lines }],
    formats: [
      ...band.formats,
      { range: `B${rows.header}:B${rows.header + lines.length - 1}`, style: "label" },
      { range: `C${rows.header}:C${rows.header + lines.length - 1}`, style: "unit" },
    ],
  };
}

function title(layout: InLanguage<ComparisonLayout>): SheetPart {
  const names = layout.models.map((_, index) => nameCell(layout, index)).join('&" · "&');
  return {
    blocks: [
      { at: "B1", cells: [[layout.t.compare.comparisonOfScenarios]] },
      { at: "B2", cells: [[{ formula: `=${names}` }]] },
    ],
    formats: [
      { range: "B1", style: "title" },
      { range: "B2", style: "subtitle" },
    ],
  };
}
