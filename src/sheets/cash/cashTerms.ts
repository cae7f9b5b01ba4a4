/** The values of the model sheet, copied once; every other formula of the sheet refers to these cells. */
import type { TermLabel } from "../../schema/terms";
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
  const value = (label: TermLabel, absent: string): string =>
    `=${termValue({ terms: model.terms, t }, label, absent, `${modelSheet}!`)}`;
  const numbers = `${modelSheet}!${column(SEGMENT_WORKING.number, model.segmentWorkings)}`;
  const cell = cashTermCells(layout);
  const lines: readonly (readonly [string, CellValue, string, NumberFormatName])[] = [
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
