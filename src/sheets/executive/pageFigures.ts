/** Below the page: the figures it shows, by native formulas that read the model's deployment table and cash flow. */
import type { AnyTermLabel } from "../../schema/optionalTerms";
import { midMonth } from "../cash/midMonth";
import { monthColumns } from "../cash/monthColumns";
import { formulaText } from "../formulaText";
import type { InLanguage } from "../InLanguage";
import { type TableFigure, tableFigures } from "../model/tableFigures";
import { column, rowsIn } from "../model/modelLayout";
import type { SheetPart } from "../model/SheetPart";
import { section } from "../model/section";
import { ifRead, termCells, termValue } from "../model/termsUsed";
import { verdictCall } from "../model/verdictCall";
import { TABLE_COLUMN } from "../model/workingColumns";
import type { SheetMessages } from "../../i18n/sheetMessages";
import { sheetReference } from "../../a1/sheetReference";
import type { CellValue, NumberFormatName } from "../SheetSpec";
import { paysColumn } from "./clientColumns";
import type { ExecutiveLayout } from "./executiveLayout";
import { CASH_FIGURES, type CashFigure, FIGURES, type PageFigure, pageFigureCell } from "./pageFigureCell";
import { reasons } from "./reasons";

type Line = readonly [label: string, unit: string, format: NumberFormatName];

function linesIn({ model, common, cash, inputs, heading }: SheetMessages): Readonly<Record<PageFigure, Line>> {
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
    horizon: [heading("Horizon"), model.monthsUnit, "count"],
    discountRate: [heading("Discount rate"), model.aYear, "percent"],
    peak: money(cash.peakFunding),
    peakIn: [cash.reachedInMonth, model.monthUnit, "count"],
    peakDate: [inputs.peakDate, "", "date"],
    payback: [cash.paybackBackForGoodFrom, model.monthUnit, "count"],
    paybackDate: [inputs.paybackDate, "", "date"],
    npv: money(cash.npvAtMonth0),
    answer: [model.answer, "", "general"],
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
  const answer = `IFERROR(${verdictCall(model, t)},${reasons(layout)})`;
  const formulas: Readonly<Record<PageFigure, string>> = { ...ofTable, ...ofCash(layout), answer };
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

function ofCash(layout: InLanguage<ExecutiveLayout>): Readonly<Record<CashFigure, string>> {
  const { cash, modelSheet, model, t } = layout;
  const none = formulaText(t.executive.noCashFlowSheet);
  if (cash === undefined)
    return Object.fromEntries(CASH_FIGURES.map((figure) => [figure, none])) as Record<CashFigure, string>;
  const { months } = monthColumns(cash.isLong);
  const of = (letter: string): string => sheetReference(cash.sheetName, column(letter, cash.months));
  const [cumulative, net] = [of(months.cumulative), of(months.net)];
  const term = (label: AnyTermLabel): string => termValue({ terms: model.terms, t }, label, "0", `${modelSheet}!`);
  const cell = (figure: PageFigure): string => pageFigureCell(layout, figure);
  const horizon = cell("horizon");
  const [clients, peak, peakIn, payback] = [cell("clients"), cell("peak"), cell("peakIn"), cell("payback")];
  const month = `(ROW(${net})-ROW(${sheetReference(cash.sheetName, `$${months.net}$${cash.months.first}`)}))`;
  const covered = `AND(${horizon}<=${rowsIn(cash.months) - 1},${clients}=${cell("clientsInTable")},COUNT(${cumulative})>0)`;
  const held = (formula: string): string =>
    ifRead(clients, `IF(${covered},${formula},${formulaText(t.executive.monthsTooFew)})`);
  // The month after the last one with a balance below 0.
  const after = `SUMPRODUCT(MAX((${cumulative}<0)*(${month}+1)))`;
  const halfMonth = `(${month}>0)*${midMonth(model, modelSheet)}/2-`;
  const dateOf = (found: string): string =>
    cash.isLong === true ? `IF(ISNUMBER(${found}),INDEX(${of(months.date)},${found}+1),"")` : `""`;
  return {
    horizon: term("Horizon"),
    discountRate: term("Discount rate"),
    peak: held(`MAX(0,-MIN(${cumulative}))`),
    peakIn: `IF(ISNUMBER(${peak}),IF(${peak}=0,0,MATCH(-${peak},${cumulative},0)-1),${peak})`,
    peakDate: dateOf(peakIn),
    payback: held(`IF(${after}>${horizon},${formulaText(t.common.none)},${after})`),
    paybackDate: dateOf(payback),
    npv: held(
      `SUMPRODUCT(${net},(1+${cell("discountRate")})^((${cash.isLong === true ? halfMonth : "-"}${month})/12))`,
    ),
  };
}
