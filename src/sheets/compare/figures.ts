/** The figures of each scenario, by native formulas that read its ladder. */
import { DRIVER_COLUMNS, SEGMENT_COLUMNS } from "../../schema/columns";
import { column, planNames } from "../model/modelLayout";
import { masterCheck } from "../model/masterCheck";
import type { SheetPart } from "../model/SheetPart";
import { section } from "../model/section";
import type { CellValue, NumberFormatName } from "../SheetSpec";
import type { ComparisonLayout } from "./comparisonLayout";
import { type Figure, figureCell, FIGURES, NO_TIME, type TimedFigure } from "./figureRows";
import { unlessAnyDeleted, unlessDeleted } from "./deletedScenario";
import { DIFFERS, ABSENT, termLine } from "./inputLines";
import { type LadderFigure, ladderFigures, TOO_SHORT } from "../model/ladderFigures";
import { LADDER } from "../model/workingColumns";
import { linked, linkedBlock, linkedTerms } from "./links";
import { ladderColumn } from "./ladderColumns";
import { nameCell, scenarioName } from "./scenarioNames";
import { MORE_THAN, moreThanLines } from "./labelLines";
import { moneyOf } from "./moneyOf";

type Row = Readonly<{
  label: CellValue;
  unit: string;
  format: NumberFormatName;
  formula: (model: number) => string | undefined;
}>;

export function figures(layout: ComparisonLayout): SheetPart {
  const { figures: rows, letters, unit, edge, differs } = layout;
  const asked = rowsAsked(layout);
  const gain = rows.first + FIGURES.indexOf("gain");
  const to = letters.at(-1) ?? "C";
  const band = section(
    rows.header - 2,
    "Figures",
    `From each scenario's ladder, in native formulas; over months by the add-in's functions. "${TOO_SHORT}": it lists more clients than its ladder holds, so the figure is not known here. Inputs not compared: rows typed since; make the comparison anew.`,
    edge,
  );
  return {
    blocks: [
      ...band.blocks,
      {
        at: `B${rows.header}`,
        cells: [["Figure", ...layout.models.map((_, model) => scenarioName(layout, model)), "", "Unit"]],
      },
      {
        at: `B${rows.first}`,
        cells: FIGURES.map((figure) => [
          asked[figure].label,
          ...layout.models.map((_, model) => cellOf(layout, model, asked[figure].formula(model))),
          "",
          asked[figure].unit,
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
      ...FIGURES.map((figure, index) => ({
        range: `C${rows.first + index}:${to}${rows.first + index}`,
        numberFormat: asked[figure].format,
      })),
      ...(moreThanLines(layout.models) > 1 ? [{ range: `B${gain}:${unit}${gain}`, wrap: true }] : []),
      { range: `B${rows.last}:${edge}${rows.last}`, style: "master" },
    ],
  };
}

const cellOf = (layout: ComparisonLayout, model: number, formula: string | undefined): CellValue =>
  formula === undefined ? "" : { formula: `=${unlessDeleted(layout, [model], formula)}` };

function rowsAsked(layout: ComparisonLayout): Readonly<Record<Figure, Row>> {
  const { letters, checks, foundDrivers, foundSegments, termLines, segmentLines, differs } = layout;
  const money = moneyOf(layout.models);
  /** Named rows of a block, without its header. */
  const named = (block: "drivers" | "segments", model: number): string => {
    const of = modelAt(layout, model);
    return `SUMPRODUCT((${linkedBlock(of, block, "B")}<>"")*1)-1`;
  };
  const headless = (block: "drivers" | "segments", model: number): string => {
    const header = block === "drivers" ? DRIVER_COLUMNS[0] : SEGMENT_COLUMNS[0];
    return `LEFT(INDEX(${linkedBlock(modelAt(layout, model), block, "B")},1),LEN("${header}"))<>"${header}"`;
  };
  const placed = (model: number): string =>
    `COUNT(${column(letters[model] ?? "", foundDrivers)},${column(letters[model] ?? "", foundSegments)})`;
  const ofLadder = (figure: LadderFigure, label: string, unit: string, format: NumberFormatName): Row => ({
    label,
    unit,
    format,
    formula: (model) =>
      ladderFigures({
        ...linkedTerms(modelAt(layout, model)),
        rung: (column) => linked(modelAt(layout, model), "ladder", LADDER[column]),
        pays: ladderColumn(layout, model, "pays"),
        cell: (other) => figureCell(layout, model, other),
      })[figure],
  });
  const timed = (name: string, label: string, unit: string, format: NumberFormatName): Row => ({
    label,
    unit,
    format,
    formula: (model) => {
      const term = (which: "Start rate" | "Horizon"): string => `${letters[model] ?? ""}${termLine(layout, which)}`;
      const asks = `ROLLOUT.${name}(${planNames(modelAt(layout, model).places)})`;
      return `IF(OR(${term("Start rate")}="${ABSENT}",${term("Horizon")}="${ABSENT}"),"${NO_TIME}",IFNA(${asks},"none"))`;
    },
  });
  const ofMonths: Readonly<Record<TimedFigure, Row>> = {
    peakFunding: timed("PEAKFUNDING", "Peak funding", money, "money"),
    payback: timed("PAYBACK", "Payback", "month", "count"),
    presentValue: timed("PRESENTVALUE", "Present value", money, "money"),
    returnRate: timed("RETURNRATE", "Internal rate of return", "a year", "percent"),
  };
  return {
    ...ofMonths,
    clients: ofLadder("clients", "Clients listed", "clients", "count"),
    laddered: ofLadder("laddered", "of these in the ladder", "clients", "count"),
    sustained: ofLadder("sustained", "Breakeven, kept to the last client", "client", "count"),
    first: ofLadder("first", "Breakeven, first reached", "client", "count"),
    unit: ofLadder("unit", "Unit breakeven: pays for itself", "client", "count"),
    margin: ofLadder("margin", "Margin after the last client", money, "money"),
    gain: {
      label: { formula: `="${MORE_THAN}"&${nameCell(layout, 0)}` },
      unit: money,
      format: "money",
      formula: (model) => {
        const [own, first] = [figureCell(layout, model, "margin"), figureCell(layout, 0, "margin")];
        return model === 0
          ? undefined
          : `IF(AND(ISNUMBER(${own}),ISNUMBER(${first})),${own}-${first},IF(ISNUMBER(${own}),${first},${own}))`;
      },
    },
    deficit: ofLadder("deficit", "Deepest deficit", money, "money"),
    deficitAfter: ofLadder("deficitAfter", "reached after client", "client", "count"),
    unitCostFirst: ofLadder("unitCostFirst", "Unit cost of the first client", money, "money"),
    unitCostLast: ofLadder("unitCostLast", "Unit cost of the last client", money, "money"),
    totalCost: ofLadder("totalCost", "Total cost of all clients", money, "money"),
    apart: {
      label: "Inputs that differ",
      unit: "lines below",
      format: "count",
      formula: (model) =>
        model === 0
          ? unlessAnyDeleted(
              layout,
              `COUNTIF($${differs}$${termLines.first}:$${differs}$${segmentLines.last},"${DIFFERS}")`,
            )
          : undefined,
    },
    notListed: {
      label: "Inputs not compared",
      unit: "rows",
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
      label: "Checks",
      unit: "",
      format: "general",
      // One word for all scenarios, in the first column.
      formula: (model) => (model === 0 ? masterCheck(column("F", checks)).slice(1) : undefined),
    },
  };
}

function modelAt({ models }: ComparisonLayout, index: number): ComparisonLayout["models"][number] {
  const model = models[index];
  if (model === undefined) throw new Error(`no scenario ${index}`);
  return model;
}
