/**
 * The price index of each driver by month, to the right of the segments: 1 in month 1. Escalation and the change of the
 * exchange rate are in it. Only where the drivers have optional columns.
 */
import { columnLetters } from "../../a1/columns";
import type { InLanguage } from "../InLanguage";
import { column, rowsIn } from "../model/modelLayout";
import { rowsOf } from "../model/rowsOf";
import type { SheetPart } from "../model/SheetPart";
import { DRIVER_OPTION_WORKING, DRIVER_WORKING } from "../model/workingColumns";
import { afterSegments } from "./bySegment";
import type { CashLayout } from "./cashLayout";

/** As many as a page of workings shows; the deployment cost takes the growth of every row. */
const MAX_DRIVERS = 30;
/** Rows above the months, counted from the first row of the terms. */
const ABOVE = { driver: 0, growth: 1 } as const;

/** One column a row of the drivers, after the column of labels. */
export const priceIndexLetters = (layout: CashLayout): readonly string[] =>
  Array.from({ length: Math.min(MAX_DRIVERS, rowsIn(layout.model.driverWorkings)) }, (_, index) =>
    columnLetters(afterSegments(layout) + 1 + index),
  );

export function priceIndexes(layout: InLanguage<CashLayout>): SheetPart {
  const { columns, model, modelSheet, months, terms, t } = layout;
  if (model.options.drivers.length === 0) return { blocks: [], formats: [] };
  const letters = priceIndexLetters(layout);
  const [label, from, to] = [columnLetters(afterSegments(layout)), letters[0] ?? "", letters.at(-1) ?? ""];
  const of = (letter: string, row: number): string =>
    `INDEX(${modelSheet}!${column(letter, model.driverWorkings)},${row})`;
  const driver = (letter: string): string => `${letter}$${terms.first + ABOVE.driver}`;
  const growth = (letter: string): string => `${letter}$${terms.first + ABOVE.growth}`;
  // A price break has the name of its driver and the same index.
  const names = letters.map((_, index) => ({
    formula: `=IF(${of(DRIVER_WORKING.from, index + 1)}>1,"",${of(DRIVER_WORKING.name, index + 1)}&"")`,
  }));
  const factors = letters.map((letter, index) => ({
    formula: `=IF(${driver(letter)}="",1,${of(DRIVER_OPTION_WORKING.growth, index + 1)})`,
  }));
  const month = `$${columns.months.month}{r}`;
  const indexes = letters.map(
    (letter) =>
      `=IF(AND(ISNUMBER(${month}),${driver(letter)}<>""),IF(${month}=0,"",${growth(letter)}^((${month}-1)/12)),"")`,
  );
  const headers = letters.map((letter) => ({ formula: `=${letter}${terms.first + ABOVE.driver}` }));
  return {
    blocks: [
      { at: `${label}${terms.header}`, cells: [[t.inputs.priceIndexes]] },
      {
        at: `${label}${terms.first}`,
        cells: [
          [t.heading("Driver"), ...names],
          [t.inputs.growthAYear, ...factors],
        ],
      },
      { at: `${from}${months.header}`, cells: [headers, ...rowsOf(months, indexes)] },
    ],
    formats: [
      { range: `${label}${terms.header}:${to}${terms.header}`, style: "header" },
      { range: `${label}${terms.first}:${to}${terms.first + ABOVE.growth}`, style: "working" },
      { range: `${from}${terms.first + ABOVE.growth}:${to}${terms.first + ABOVE.growth}`, numberFormat: "working" },
      { range: `${from}${terms.first}:${to}${terms.first + ABOVE.growth}`, align: "right" },
      { range: `${from}${months.header}:${to}${months.header}`, style: "header", align: "right", wrap: true },
      { range: `${from}${months.first}:${to}${months.last}`, style: "working", numberFormat: "working" },
    ],
  };
}
