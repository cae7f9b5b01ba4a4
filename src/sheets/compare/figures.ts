/** The figures of each scenario, by native formulas that read its deployment table. */
import { formulaText } from "../formulaText";
import type { InLanguage } from "../InLanguage";
import { labelVariants } from "../../plan/headings/labelVariants";
import { monthEnd } from "../cash/monthEnd";
import { moneyUnit } from "../model/moneyText";
import { column, planNames } from "../model/modelLayout";
import { outcomesOf } from "../model/comparisons";
import { masterCheck } from "../model/masterCheck";
import type { SheetPart } from "../model/SheetPart";
import { section } from "../model/section";
import type { CellValue, NumberFormatName } from "../SheetSpec";
import type { ComparisonLayout } from "./comparisonLayout";
import { type Figure, figureCell, figureRow, figuresOf, type TimedFigure } from "./figureRows";
import { unlessAnyDeleted, unlessDeleted } from "./deletedScenario";
import { optionalTermLine, termLine } from "./inputLines";
import { type TableFigure, tableFigures } from "../model/tableFigures";
import { type InputBlock, linkedTableColumn, linkedNames, linkedTerms } from "./links";
import { tableColumn } from "./deploymentTables";
import { nameCell, scenarioName } from "./scenarioNames";
import { moreThanLines } from "./labelLines";
import { currencyOf } from "./moneyOf";

type Row = Readonly<{
  label: CellValue;
  unit: string;
  format: NumberFormatName;
  formula: (model: number) => string | undefined;
}>;

export function figures(layout: InLanguage<ComparisonLayout>): SheetPart {
  const { figures: rows, letters, unit, edge, differs, t } = layout;
  const lines = figureLines(layout);
  const all = figuresOf(layout);
  const gain = figureRow(layout, "gain");
  const to = letters.at(-1) ?? "C";
  const band = section(rows.header - 2, t.model.figures, t.compare.figuresExplained, edge);
  return {
    blocks: [
      ...band.blocks,
      {
        at: `B${rows.header}`,
        cells: [
          [t.model.figure, ...layout.models.map((_, model) => scenarioName(layout, model)), "", t.heading("Unit")],
        ],
      },
      {
        at: `B${rows.first}`,
        cells: all.map((figure) => [
          lines[figure].label,
          ...layout.models.map((_, model) => cellOf(layout, model, lines[figure].formula(model))),
          "",
          lines[figure].unit,
        ]),
      },
    ],
    formats: [
      ...band.formats,
      { range: `B${rows.header}:${edge}${rows.header}`, style: "header" },
      { range: `C${rows.header}:${differs}${rows.header}`, align: "right", wrap: true },
      { range: `B${rows.first}:B${rows.last}`, style: "label" },
      { range: `C${rows.first}:${to}${rows.last}`, style: "result", align: "right" },
      { range: `${unit}${rows.first}:${unit}${rows.last}`, style: "unit" },
      ...all.map((figure, index) => ({
        range: `C${rows.first + index}:${to}${rows.first + index}`,
        numberFormat: lines[figure].format,
      })),
      ...(moreThanLines(layout.models) > 1 ? [{ range: `B${gain}:${unit}${gain}`, wrap: true }] : []),
      { range: `B${rows.last}:${edge}${rows.last}`, style: "master" },
    ],
  };
}

const cellOf = (layout: InLanguage<ComparisonLayout>, model: number, formula: string | undefined): CellValue =>
  formula === undefined ? "" : { formula: `=${unlessDeleted(layout, [model], formula)}` };

function figureLines(layout: InLanguage<ComparisonLayout>): Readonly<Record<Figure, Row>> {
  const { letters, checks, foundDrivers, foundSegments, termLines, segmentLines, differs, t } = layout;
  const { model: texts, compare, cash } = t;
  const money = moneyUnit(currencyOf(layout.models), t);
  const [none, noMonths] = [formulaText(t.common.none), formulaText(compare.noMonths)];
  const [absent, differsText] = [formulaText(compare.absent), formulaText(compare.differs)];
  /** Named rows of a block, without its header. */
  const named = (block: InputBlock, model: number): string => {
    return `SUMPRODUCT((${linkedNames(modelAt(layout, model), block)}<>"")*1)-1`;
  };
  /** Whether the first row has none of the names of its header, in any language. A unit in brackets may follow them. */
  const headless = (block: InputBlock, model: number): string => {
    const header = `INDEX(${linkedNames(modelAt(layout, model), block)},1)`;
    const others = labelVariants(block === "drivers" ? "Driver" : "Segment")
      .map(formulaText)
      .map((name) => `LEFT(${header},LEN(${name}))<>${name}`);
    return `AND(${others.join(",")})`;
  };
  const placed = (model: number): string =>
    `COUNT(${column(letters[model] ?? "", foundDrivers)},${column(letters[model] ?? "", foundSegments)})`;
  const ofTable = (figure: TableFigure, label: string, unit: string, format: NumberFormatName): Row => ({
    label,
    unit,
    format,
    formula: (model) =>
      tableFigures({
        t,
        ...linkedTerms(modelAt(layout, model)),
        tableColumn: (column) => linkedTableColumn(modelAt(layout, model), column),
        pays: tableColumn(layout, model, "pays"),
        cell: (other) => figureCell(layout, model, other),
      })[figure],
  });
  const timed = (name: string, label: string, unit: string, format: NumberFormatName): Row => ({
    label,
    unit,
    format,
    formula: (model) => {
      const term = (which: "Start rate" | "Horizon"): string => `${letters[model] ?? ""}${termLine(layout, which)}`;
      const asks = `ROLLOUT.${name}(${planNames(modelAt(layout, model).layoutRows)})`;
      return `IF(OR(${term("Start rate")}=${absent},${term("Horizon")}=${absent}),${noMonths},IFNA(${asks},${none}))`;
    },
  });
  const ofMonths: Readonly<Record<TimedFigure, Row>> = {
    peakFunding: timed("PEAKFUNDING", cash.peakFunding, money, "money"),
    payback: timed("PAYBACK", cash.payback, texts.monthUnit, "count"),
    npv: timed("NPV", cash.npv, money, "money"),
    irr: timed("IRR", cash.internalRateOfReturn, texts.aYear, "percent"),
  };
  return {
    ...ofMonths,
    paybackDate: {
      label: t.inputs.paybackDate,
      unit: "",
      format: "date",
      formula: (model) => {
        const start = `${letters[model] ?? ""}${optionalTermLine(layout, "Start date")}`;
        const month = figureCell(layout, model, "payback");
        return `IF(AND(ISNUMBER(${month}),ISNUMBER(${start})),${monthEnd(start, month)},${absent})`;
      },
    },
    clients: ofTable("clients", texts.clientsListed, texts.clientsUnit, "count"),
    clientsInTable: ofTable("clientsInTable", t.common.ofTheseInTable, texts.clientsUnit, "count"),
    sustained: ofTable("sustained", texts.breakevenKeptToTheLastClient, texts.clientUnit, "count"),
    first: ofTable("first", texts.breakevenFirstReached, texts.clientUnit, "count"),
    unit: ofTable("unit", texts.unitBreakevenPaysForItself, texts.clientUnit, "count"),
    margin: ofTable("margin", texts.marginAfterTheLastClient, money, "money"),
    gain: {
      label: { formula: `=${formulaText(compare.moreThan)}&${nameCell(layout, 0)}` },
      unit: money,
      format: "money",
      formula: (model) => {
        const [own, first] = [figureCell(layout, model, "margin"), figureCell(layout, 0, "margin")];
        return model === 0
          ? undefined
          : `IF(AND(ISNUMBER(${own}),ISNUMBER(${first})),${own}-${first},IF(ISNUMBER(${own}),${first},${own}))`;
      },
    },
    deficit: ofTable("deficit", texts.deepestDeficit, money, "money"),
    deficitAfter: ofTable("deficitAfter", texts.reachedAfterClient, texts.clientUnit, "count"),
    unitCostFirst: ofTable("unitCostFirst", texts.unitCostOfTheFirstClient, money, "money"),
    unitCostLast: ofTable("unitCostLast", texts.unitCostOfTheLastClient, money, "money"),
    totalCost: ofTable("totalCost", t.common.totalCostOfAllClients, money, "money"),
    apart: {
      label: compare.inputsThatDiffer,
      unit: compare.linesBelow,
      format: "count",
      formula: (model) =>
        model === 0
          ? unlessAnyDeleted(
              layout,
              `COUNTIF($${differs}$${termLines.first}:$${differs}$${segmentLines.last},${differsText})`,
            )
          : undefined,
    },
    notListed: {
      label: compare.inputsNotCompared,
      unit: compare.rows,
      format: "count",
      formula: (model) => {
        const count = `${named("drivers", model)}+${named("segments", model)}-${placed(model)}`;
        const clients = figureCell(layout, model, "clients");
        // Formulas do not count rows typed below a block, or a row that has taken the place of its header. The reason
        // why the functions refuse the block is shown in that case.
        const unknown = `${count}=0,${headless("drivers", model)},${headless("segments", model)}`;
        return `IF(ISNUMBER(${clients}),${count},IF(OR(${unknown}),${clients},${count}))`;
      },
    },
    master: {
      label: texts.checks,
      unit: "",
      format: "general",
      // One word for all scenarios, in the first column.
      formula: (model) => (model === 0 ? masterCheck(outcomesOf(checks), t).slice(1) : undefined),
    },
  };
}

function modelAt({ models }: ComparisonLayout, index: number): ComparisonLayout["models"][number] {
  const model = models[index];
  if (model === undefined) throw new Error(`no scenario ${index}`);
  return model;
}
