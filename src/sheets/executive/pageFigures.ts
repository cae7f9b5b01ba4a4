/** Below the page: the figures it shows, by native formulas that read the model's deployment table and cash flow. */
import { monthColumns } from "../cash/monthColumns";
import { formulaText } from "../formulaText";
import type { InLanguage } from "../InLanguage";
import { labelVariants } from "../../plan/headings/labelVariants";
import { TABLE_FIGURES, type TableFigure, tableFigures } from "../model/tableFigures";
import { blockColumn } from "../model/blockColumn";
import { column, rowsIn } from "../model/modelLayout";
import type { SheetPart } from "../model/SheetPart";
import { section } from "../model/section";
import { TERM_INPUT } from "../model/inputColumns";
import { ifRead, termCells } from "../model/termsUsed";
import { TABLE_COLUMN } from "../model/workingColumns";
import type { SheetMessages } from "../../i18n/sheetMessages";
import { sheetReference } from "../../a1/sheetReference";
import type { CellValue, NumberFormatName } from "../SheetSpec";
import { paysColumn } from "./clientColumns";
import type { ExecutiveLayout } from "./executiveLayout";

const FIGURES = [...TABLE_FIGURES, "peak", "peakIn"] as const;
export type PageFigure = (typeof FIGURES)[number];

export const pageFigureCell = ({ figures }: ExecutiveLayout, figure: PageFigure): string =>
  `$C$${figures.first + FIGURES.indexOf(figure)}`;

type Line = readonly [label: string, unit: string, format: NumberFormatName];

function linesIn({ model, common, cash }: SheetMessages): Readonly<Record<PageFigure, Line>> {
  const clients = (label: string): Line => [label, model.clientsUnit, "count"];
  const client = (label: string): Line => [label, model.clientUnit, "count"];
  const money = (label: string): Line => [label, model.moneyUnit, "money"];
  return {
    clients: clients(model.clientsListed),
    clientsInTable: clients(common.ofTheseInTable),
    sustained: client(model.breakevenKeptToTheLastClient),
    first: client(model.breakevenFirstReached),
    unit: client(common.unitBreakeven),
    margin: money(model.marginAfterTheLastClient),
    deficit: money(model.deepestDeficit),
    deficitAfter: client(model.reachedAfterClient),
    unitCostFirst: money(model.unitCostOfTheFirstClient),
    unitCostLast: money(model.unitCostOfTheLastClient),
    totalCost: money(common.totalCostOfAllClients),
    peak: money(cash.peakFunding),
    peakIn: [cash.reachedInMonth, model.monthUnit, "count"],
  };
}

/** A column of the model's deployment table. */
export const tableColumnOf = ({ modelSheet, model }: ExecutiveLayout, letter: string): string =>
  `${modelSheet}!${column(letter, model.deploymentTable)}`;

export function pageFigures(layout: InLanguage<ExecutiveLayout>): SheetPart {
  const { figures: rows, modelSheet, model, t } = layout;
  const texts = linesIn(t);
  const used = termCells(model);
  const ofTable = tableFigures({
    t,
    clients: `${modelSheet}!${used.clients}`,
    nonRecurring: `${modelSheet}!${used.nonRecurring}`,
    tableColumn: (column) => tableColumnOf(layout, TABLE_COLUMN[column]),
    pays: paysColumn(layout),
    cell: (figure: TableFigure) => pageFigureCell(layout, figure),
  });
  const formulas: Readonly<Record<PageFigure, string>> = { ...ofTable, ...ofCash(layout) };
  const band = section(rows.header - 2, t.executive.workingsFigures, t.executive.workingsFiguresExplained);
  const headers = [t.model.figure, t.heading("Value"), t.heading("Unit")];
  const lines = FIGURES.map((figure): readonly CellValue[] => {
    const [label, unit] = texts[figure];
    return [label, { formula: `=${formulas[figure]}` }, unit];
  });
  return {
    blocks: [...band.blocks, { at: `B${rows.header}`, cells: [headers, ...lines] }],
    formats: [
      ...band.formats,
      { range: `B${rows.header}:D${rows.header}`, style: "header" },
      { range: `B${rows.first}:D${rows.last}`, style: "working" },
      ...FIGURES.map((figure, index) => ({
        range: `C${rows.first + index}`,
        numberFormat: texts[figure][2],
        align: "right" as const,
      })),
    ],
  };
}

function ofCash(layout: InLanguage<ExecutiveLayout>): Readonly<Record<"peak" | "peakIn", string>> {
  const { cash, modelSheet, model, t } = layout;
  const none = formulaText(t.executive.noCashFlowSheet);
  if (cash === undefined) return { peak: none, peakIn: none };
  const cumulative = sheetReference(cash.sheetName, column(monthColumns(cash.isLong).months.cumulative, cash.months));
  const labels = `${modelSheet}!${blockColumn(TERM_INPUT.label, model.terms)}`;
  const values = `${modelSheet}!${blockColumn(TERM_INPUT.value, model.terms)}`;
  const horizon = `(${labelVariants("Horizon")
    .map((label) => `SUMIF(${labels},${formulaText(label)},${values})`)
    .join("+")})`;
  const [peak, clients, clientsInTable] = (["peak", "clients", "clientsInTable"] as const).map((one) =>
    pageFigureCell(layout, one),
  );
  const covered = `AND(${horizon}<=${rowsIn(cash.months) - 1},${clients ?? ""}=${clientsInTable ?? ""},COUNT(${cumulative})>0)`;
  return {
    peak: ifRead(clients ?? "", `IF(${covered},MAX(0,-MIN(${cumulative})),${formulaText(t.executive.monthsTooFew)})`),
    peakIn: `IF(ISNUMBER(${peak ?? ""}),IF(${peak ?? ""}=0,0,MATCH(-${peak ?? ""},${cumulative},0)-1),${peak ?? ""})`,
  };
}
