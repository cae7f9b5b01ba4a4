/** The values of the model sheet, copied once; every other formula of the sheet refers to these cells. */
import type { TermLabel } from "../../schema/terms";
import type { CellValue, NumberFormatName } from "../SheetSpec";
import { column, rowsIn } from "../model/modelLayout";
import type { SheetPart } from "../model/SheetPart";
import { section } from "../model/section";
const TOO_MANY_ROWS = "more rows than the sheet counts";
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
/** Text shown in place of figures if the model has more clients or months than the sheet. */
export const NO_ROOM = "no room";
/** A sum of tenths that should be a whole number may be short of it by this much. */
const WHOLE = 1e-9;

export const cashTermCells = ({ terms: { first } }: CashLayout): Readonly<Record<CashTerm, string>> =>
  Object.fromEntries(ORDER.map((term, index) => [term, `$C$${first + index}`])) as Record<CashTerm, string>;

export function cashTerms(layout: CashLayout): SheetPart {
  const { terms: rows, model, modelSheet, months, segments } = layout;
  const used = termCells(model);
  const value = (label: TermLabel, absent: string): string => `=${termValue(model, label, absent, `${modelSheet}!`)}`;
  const numbers = `${modelSheet}!${column(SEGMENT_WORKING.number, model.segmentWorkings)}`;
  const cell = cashTermCells(layout);
  const asked: readonly (readonly [string, CellValue, string, NumberFormatName])[] = [
    ["Start rate", { formula: value("Start rate", "0") }, "deployments a month", "quantity"],
    ["Ramp", { formula: value("Ramp", "0") }, "growth a month", "percent"],
    ["Max rate", { formula: value("Max rate", NEVER) }, "deployments a month", "countToEnd"],
    ["Experts", { formula: value("Experts", '"no limit"') }, "head-count", "quantity"],
    ["Horizon", { formula: value("Horizon", "0") }, "months", "count"],
    ["Discount rate", { formula: value("Discount rate", "0") }, "a year", "percent"],
    ["Payment delay", { formula: value("Payment delay", "0") }, "months", "count"],
    ["Non-recurring cost", { formula: `=${modelSheet}!${used.nonRecurring}` }, "money", "money"],
    ["Clients", { formula: `=${modelSheet}!${used.clients}` }, "listed in the segments", "count"],
    ["Whole from", WHOLE, "short of a whole number, and it counts as whole", "scientific"],
    ["Segments", { formula: `=MAX(${numbers})` }, "listed on the model sheet", "count"],
    [
      "Room",
      {
        formula: `=AND(ISNUMBER(${cell.clients}),N(${cell.clients})<=${rowsIn(model.ladder)},${cell.horizon}<=${rowsIn(months) - 1},${cell.segments}<=${segments})`,
      },
      `TRUE up to ${rowsIn(model.ladder)} clients and ${rowsIn(months) - 1} months; beyond, figures read "${NO_ROOM}". A copy of the scenario has a longer ladder, a sheet added anew more months`,
      "general",
    ],
    [
      "Figures",
      {
        formula: `=IF(${cell.covered},"${READ}",IF(ISNUMBER(${cell.clients}),IF(${cell.segments}>${segments},"${TOO_MANY_ROWS}","${NO_ROOM}"),${cell.clients}))`,
      },
      "OK, or what stands in place of them",
      "general",
    ],
  ];
  const band = section(rows.header - 2, "Terms used", "From the model sheet: change them there.");
  return {
    blocks: [
      ...band.blocks,
      {
        at: `B${rows.header}`,
        cells: [["Term", "Value", "Unit"], ...asked.map(([label, formula, unit]) => [label, formula, unit])],
      },
    ],
    formats: [
      ...band.formats,
      { range: `B${rows.header}:D${rows.header}`, style: "header" },
      { range: `C${rows.header}`, align: "right" },
      { range: `B${rows.first}:B${rows.last}`, style: "label" },
      { range: `C${rows.first}:C${rows.last}`, style: "working", align: "right" },
      { range: `D${rows.first}:D${rows.last}`, style: "unit" },
      ...asked.map(([, , , numberFormat], index) => ({ range: `C${rows.first + index}`, numberFormat })),
      { range: `C${rows.first + ORDER.indexOf("whole")}`, style: "input" },
    ],
  };
}
