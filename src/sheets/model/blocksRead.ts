/**
 * Counts the inputs of a block that the functions refuse, by native formulas. While any count is above 0, the sheet
 * shows its reason in place of figures, and no figure that the functions would not give. Columns: B reason, C count, D
 * 1 if the count is above 0.
 */
import { columnIndex, columnLetters } from "../../a1/columns";
import { DRIVER_COLUMNS, SEGMENT_COLUMNS } from "../../schema/columns";
import { TERM_LABELS, type TermLabel } from "../../schema/terms";
import type { CellValue } from "../SheetSpec";
import { blockCell, blockColumn, filledBelow, textsBelow } from "./blockColumn";
import { IN_ERROR } from "./firstReason";
import { REFUSED } from "./comparisons";
import { column, type ModelLayout, type Rows, VERDICT_ROWS } from "./modelLayout";
import type { SheetPart } from "./SheetPart";
import { FIRST_COLUMN, section } from "./section";
import { sumRowsRead } from "./sumRowsRead";
import { TERM_READ, termsRead as readTerms } from "./termsRead";
import { typedBelow } from "./typedBelow";
import { DRIVER_WORKING, SEGMENT_WORKING } from "./workingColumns";

/** Shown in place of figures if the block has more rows than the workings. */
export const TOO_MANY_ROWS = "more rows than the sheet counts";

/** Excel shows #VALUE! without a reason if the functions had not started when the cell was calculated. */
export const ANSWER_IN_ERROR = "the answer on top is an error; if it gives no reason, press Ctrl+Alt+F9";

const VERDICT = `$${FIRST_COLUMN}$${VERDICT_ROWS.first}`;

type Test = Readonly<{ reason: string; count: string }>;

export function blocksRead(layout: ModelLayout): SheetPart {
  const { blocksRead: rows } = layout;
  const band = section(
    rows.header - 2,
    "Workings: what the blocks hold",
    "What the functions would refuse. Above 0 in any row: the sheet shows the reason in place of figures.",
  );
  const terms = readTerms(layout);
  const sums = sumRowsRead(layout);
  const cells = tests(layout).map(({ reason, count }, index): readonly CellValue[] => [
    reason,
    { formula: `=${count}` },
    { formula: `=IF(C${rows.first + index}<>0,1,0)` },
  ]);
  return {
    blocks: [
      ...band.blocks,
      { at: `B${rows.header}`, cells: [["Reason", "Count", "Holds: 1"], ...cells] },
      ...terms.blocks,
      ...sums.blocks,
    ],
    formats: [
      ...band.formats,
      { range: `B${rows.header}:D${rows.header}`, style: "header" },
      { range: `C${rows.header}:D${rows.header}`, align: "right" },
      { range: `B${rows.first}:D${rows.last}`, style: "working" },
      { range: `C${rows.first}:D${rows.last}`, numberFormat: "count" },
      ...terms.formats,
      ...sums.formats,
    ],
  };
}

function tests(layout: ModelLayout): readonly Test[] {
  const { drivers, segments, terms, clients, driverWorkings, segmentWorkings } = layout;
  const sum = (letter: string, rows: Rows): string => `SUM(${column(letter, rows)})`;
  const blocks = [
    { block: drivers, to: "J" },
    { block: segments, to: "L" },
    { block: terms, to: "C" },
  ];
  const areaOf = ({ block, to }: (typeof blocks)[number]): string => `$B$${block.header}:$${to}$${block.last}`;
  return [
    { reason: IN_ERROR, count: blocks.map((one) => `SUMPRODUCT(--ISERROR(${areaOf(one)}))`).join("+") },
    { reason: "a header of the drivers was changed", count: changedHeaders(drivers, DRIVER_COLUMNS) },
    { reason: "a header of the segments was changed", count: changedHeaders(segments, SEGMENT_COLUMNS) },
    { reason: "cells are typed below the terms", count: typedBelow({ letter: "E", block: terms, next: drivers }) },
    {
      reason: "cells are typed below the drivers",
      count: typedBelow({ letter: "K", block: drivers, next: segments, withNote: true }),
    },
    {
      reason: "cells are typed below the segments",
      count: typedBelow({ letter: "M", block: segments, next: clients, withNote: true }),
    },
    {
      reason: TOO_MANY_ROWS,
      count: `${beyond(drivers, driverWorkings)}+${beyond(segments, segmentWorkings)}`,
    },
    { reason: "a driver has no name", count: nameless(drivers, "J") },
    { reason: "a segment has no name", count: nameless(segments, "L") },
    { reason: "text where a number belongs, in the drivers", count: texts(drivers, ["E", "F", "G", "H", "J"]) },
    { reason: "text where a number belongs, in the segments", count: texts(segments, lettersTo("D", "L")) },
    { reason: "text where a number belongs, in the terms", count: texts(terms, ["C"]) },
    {
      reason: "a driver stands twice, or has a value that is not allowed",
      count: sum(DRIVER_WORKING.refused, driverWorkings),
    },
    {
      reason: "a segment stands twice, or has a value that is not allowed",
      count: sum(SEGMENT_WORKING.refused, segmentWorkings),
    },
    { reason: "a row sums up others", count: sumRowsRead(layout).count },
    { reason: "an industry is given for some segments only", count: halfIndustry(segmentWorkings) },
    { reason: "a label of the terms is unknown or missing", count: unknownLabels(terms, layout.blocksRead) },
    { reason: "a term stands twice", count: `SUMPRODUCT(--(${termsRead(TERM_READ.count, layout.blocksRead)}>1))` },
    {
      reason: "a term has a value that is not allowed",
      count: `SUM(${termsRead(TERM_READ.refused, layout.blocksRead)})`,
    },
    { reason: "a term counts only with another one", count: alone(layout.blocksRead) },
    {
      reason: "no driver is listed",
      count: `IF(SUMPRODUCT(--(${column(DRIVER_WORKING.name, driverWorkings)}<>""))=0,1,0)`,
    },
    {
      reason: "no client is listed",
      count: `IF(${sum(SEGMENT_WORKING.clients, segmentWorkings)}=0,1,0)`,
    },
    {
      reason: "more clients than the functions take",
      count: `IF(${sum(SEGMENT_WORKING.clients, segmentWorkings)}>1E+9,1,0)`,
    },
    // Catches errors that the tests above do not count. An error without a number in Excel, such as that of a function
    // that is still running, does not count.
    {
      reason: ANSWER_IN_ERROR,
      count: `IF(ISERROR(${VERDICT}),IF(IFERROR(ERROR.TYPE(${VERDICT}),0)=${REFUSED},1,0),0)`,
    },
  ];
}

const lettersTo = (from: string, to: string): readonly string[] =>
  Array.from({ length: columnIndex(to) - columnIndex(from) + 1 }, (_, index) =>
    columnLetters(columnIndex(from) + index),
  );

/**
 * Formulas find columns by position, so a header that was overwritten may mean another column. A unit after the header
 * is accepted.
 */
const changedHeaders = (block: Rows, names: readonly string[]): string =>
  names
    .map((name, index) => {
      const header = blockCell(columnLetters(columnIndex("B") + index), block, "0");
      return `(LEFT(TRIM(${header}),LEN("${name}"))<>"${name}")`;
    })
    .join("+");

/** Named rows that do not fit in the workings. */
const beyond = (block: Rows, workings: Rows): string =>
  `${filledBelow("B", block)}-SUMPRODUCT((${column(DRIVER_WORKING.name, workings)}<>"")*1)`;

const nameless = (block: Rows, to: string): string =>
  lettersTo("C", to)
    .map((letter) => `SUMPRODUCT((${blockColumn("B", block)}="")*(${filled(letter, block)}))`)
    .join("+");

/** Whether a cell is filled in. 0 counts as blank, because Excel on the desktop turns a blank into 0. */
const filled = (letter: string, block: Rows): string =>
  `(${blockColumn(letter, block)}<>"")*(${blockColumn(letter, block)}<>0)`;

const texts = (block: Rows, letters: readonly string[]): string =>
  letters.map((letter) => textsBelow(letter, block)).join("+");

function halfIndustry(rows: Rows): string {
  const [names, industries] = [column(SEGMENT_WORKING.name, rows), column(SEGMENT_WORKING.industry, rows)];
  return `SUMPRODUCT((${names}<>"")*(${industries}=""))*SUMPRODUCT((${names}<>"")*(${industries}<>""))`;
}

/** The rows of ./termsRead: the count of each label in the block, and whether its value is allowed. */
const termsRead = (letter: string, { first }: Rows): string =>
  column(letter, { header: first - 1, first, last: first + TERM_LABELS.length - 1 });

function unknownLabels(terms: Rows, rows: Rows): string {
  const [labels, values] = [blockColumn("B", terms), blockColumn("C", terms)];
  const known = `SUM(${termsRead(TERM_READ.count, rows)})`;
  return `${filledBelow("B", terms)}-${known}+SUMPRODUCT((${labels}="")*(${values}<>""))`;
}

/** A term is filled in that counts only with another term, and that other term is missing. */
function alone(rows: Rows): string {
  const at = (letter: string, label: TermLabel): string => `$${letter}$${rows.first + TERM_LABELS.indexOf(label)}`;
  const pairs = [
    ["Ramp", "Start rate"],
    ["Max rate", "Start rate"],
    ["Trial cost", "Trial failure"],
  ] as const;
  const { count, value } = TERM_READ;
  return pairs
    .map(([term, other]) => `(${at(count, term)}>0)*(${at(value, term)}<>0)*(${at(count, other)}=0)`)
    .join("+");
}
