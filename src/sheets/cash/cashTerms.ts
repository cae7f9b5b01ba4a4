/** The values of the model sheet, copied once; every other formula of the sheet refers to these cells. */
import type { AnyTermLabel } from "../../schema/optionalTerms";
import { formulaText } from "../formulaText";
import type { InLanguage } from "../InLanguage";
import type { CellValue, NumberFormatName } from "../SheetSpec";
import { column, rowsIn } from "../model/modelLayout";
import type { SheetPart } from "../model/SheetPart";
import { section } from "../model/section";
import { READ } from "../model/firstReason";
import { termCells, termValue } from "../model/termsUsed";
import { SEGMENT_WORKING } from "../model/workingColumns";
import type { CashLayout } from "./cashLayout";
import { midMonth } from "./midMonth";

const ORDER = [
  "startRate",
  "ramp",
  "maxRate",
  "experts",
  "horizon",
  "discountRate",
  "delay",
  "nonRecurring",
  "clients",
  "whole",
  "segments",
  "covered",
  "reason",
  // Only where the plan has optional inputs.
  "startDate",
  "fiscalYearEnd",
  "firstMonth",
  "nonRecurringMonths",
  "overhead",
  "overheadRise",
  "isMidMonth",
  "taxRate",
  "lossLimit",
  "capitalizedShare",
  "amortizationMonths",
] as const;
type CashTerm = (typeof ORDER)[number];

/** Later than any month. */
export const NEVER = "1E+15";
/** A sum of tenths that should be a whole number may be short of it by this much. */
const WHOLE = 1e-9;

export const cashTermCells = ({ terms: { first } }: CashLayout): Readonly<Record<CashTerm, string>> =>
  Object.fromEntries(ORDER.map((term, index) => [term, `$C$${first + index}`])) as Record<CashTerm, string>;

export function cashTerms(layout: InLanguage<CashLayout>): SheetPart {
  const { terms: rows, model, modelSheet, months, segments, t } = layout;
  const of = t.cash;
  const used = termCells(model);
  const value = (label: AnyTermLabel, absent: string): string =>
    `=${termValue({ terms: model.terms, t }, label, absent, `${modelSheet}!`)}`;
  const numbers = `${modelSheet}!${column(SEGMENT_WORKING.number, model.segmentWorkings)}`;
  const cell = cashTermCells(layout);
  const optional: readonly Line[] = layout.columns.isLong ? optionalLines(layout, value) : [];
  const lines: readonly Line[] = [
    [t.heading("Start rate"), { formula: value("Start rate", "0") }, of.deploymentsAMonth, "quantity"],
    [t.heading("Ramp"), { formula: value("Ramp", "0") }, of.growthAMonth, "percent"],
    [t.heading("Max rate"), { formula: value("Max rate", NEVER) }, of.deploymentsAMonth, "countToEnd"],
    [t.heading("Experts"), { formula: value("Experts", formulaText(t.common.noLimit)) }, t.model.headCount, "quantity"],
    [t.heading("Horizon"), { formula: value("Horizon", "0") }, t.model.monthsUnit, "count"],
    [t.heading("Discount rate"), { formula: value("Discount rate", "0") }, t.model.aYear, "percent"],
    [t.heading("Payment delay"), { formula: value("Payment delay", "0") }, t.model.monthsUnit, "count"],
    [t.heading("Non-recurring cost"), { formula: `=${modelSheet}!${used.nonRecurring}` }, t.model.moneyUnit, "money"],
    [t.heading("Clients"), { formula: `=${modelSheet}!${used.clients}` }, t.model.listedInTheSegments, "count"],
    [of.wholeFrom, WHOLE, of.wholeFromExplained, "scientific"],
    [t.model.segments, { formula: `=MAX(${numbers})` }, t.reasons.listedOnTheModelSheet, "count"],
    [
      of.room,
      {
        formula: `=AND(ISNUMBER(${cell.clients}),N(${cell.clients})<=${rowsIn(model.deploymentTable)},${cell.horizon}<=${rowsIn(months) - 1},${cell.segments}<=${segments})`,
      },
      of.roomExplained({ clients: String(rowsIn(model.deploymentTable)), months: String(rowsIn(months) - 1) }),
      "general",
    ],
    [
      t.model.figures,
      {
        formula: `=IF(${cell.covered},"${READ}",IF(ISNUMBER(${cell.clients}),IF(${cell.segments}>${segments},${formulaText(t.reasons.moreRows)},${formulaText(t.common.noRoom)}),${cell.clients}))`,
      },
      t.reasons.okOrReason,
      "general",
    ],
    ...optional,
  ];
  const band = section(rows.header - 2, of.termsUsed, of.termsExplained);
  return {
    blocks: [
      ...band.blocks,
      {
        at: `B${rows.header}`,
        cells: [
          [t.model.termHeader, t.heading("Value"), t.heading("Unit")],
          ...lines.map(([label, formula, unit]) => [label, formula, unit]),
        ],
      },
    ],
    formats: [
      ...band.formats,
      { range: `B${rows.header}:D${rows.header}`, style: "header" },
      { range: `C${rows.header}`, align: "right" },
      { range: `B${rows.first}:B${rows.last}`, style: "label" },
      { range: `C${rows.first}:C${rows.last}`, style: "working", align: "right" },
      { range: `D${rows.first}:D${rows.last}`, style: "unit" },
      ...lines.map(([, , , numberFormat], index) => ({ range: `C${rows.first + index}`, numberFormat })),
      { range: `C${rows.first + ORDER.indexOf("whole")}`, style: "input" },
    ],
  };
}

type Line = readonly [string, CellValue, string, NumberFormatName];

/** Terms that most plans do not have, with their defaults. A 0 in place of a blank means the default. */
function optionalLines(
  { model, modelSheet, t }: InLanguage<CashLayout>,
  value: (label: AnyTermLabel, absent: string) => string,
): readonly Line[] {
  const read = (label: AnyTermLabel, absent: string): string => value(label, absent).slice(1);
  const line = (label: AnyTermLabel, formula: string, unit: string, format: NumberFormatName): Line => [
    t.heading(label),
    { formula: `=${formula}` },
    unit,
    format,
  ];
  const { monthsUnit, moneyUnit, aYear } = t.model;
  return [
    line("Start date", read("Start date", "0"), t.inputs.noDateIf0, "date"),
    line(
      "Fiscal year end",
      `IF(${read("Fiscal year end", "0")}=0,12,${read("Fiscal year end", "0")})`,
      t.inputs.monthOfYear,
      "count",
    ),
    line("First month", `MAX(1,${read("First month", "1")})`, t.model.monthUnit, "count"),
    line("Non-recurring months", read("Non-recurring months", "0"), monthsUnit, "count"),
    line("Overhead a month", read("Overhead a month", "0"), moneyUnit, "money"),
    line("Overhead rise", read("Overhead rise", "0"), aYear, "percent"),
    line("Discounting", midMonth(model, modelSheet), t.inputs.midMonth1, "count"),
    line("Tax rate", read("Tax rate", "0"), t.inputs.ofProfit, "percent"),
    line("Loss limit", read("Loss limit", "1"), t.inputs.ofProfit, "percent"),
    line("Capitalized share", read("Capitalized share", "0"), t.inputs.ofNonRecurring, "percent"),
    line("Amortization months", read("Amortization months", "0"), monthsUnit, "count"),
  ];
}
