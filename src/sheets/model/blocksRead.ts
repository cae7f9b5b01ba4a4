/**
 * Counts the inputs of a block that the functions refuse, by native formulas. While any count is above 0, the sheet
 * shows its reason in place of figures, and no figure that the functions would not give.
 */
import { DRIVER_COLUMNS, SEGMENT_COLUMNS } from "../../schema/columns";
import type { PlanOptions } from "../../plan/templates/planOptions";
import { DRIVERS, OPTIONAL_DRIVERS } from "../../schema/drivers";
import type { NumberSchema } from "../../schema/schema";
import { OPTIONAL_SEGMENTS, SEGMENTS } from "../../schema/segments";
import { TERM_LABELS } from "../../schema/terms";
import { formulaText } from "../formulaText";
import type { InLanguage } from "../InLanguage";
import type { CellValue } from "../SheetSpec";
import { blockCell, blockColumn, filledBelow, textsBelow } from "./blockColumn";
import { REFUSED } from "./comparisons";
import { DRIVER_INPUT, FIRST_COLUMN, SEGMENT_INPUT, TERM_INPUT } from "./inputColumns";
import { driverOption, lastDriverColumn, lastSegmentColumn, segmentOption } from "./optionColumns";
import { neededBy, optionalTermSchema, termLabel } from "./optionalTerm";
import { column, type ModelLayout, type Rows, VERDICT_ROWS } from "./modelLayout";
import type { SheetPart } from "./SheetPart";
import { section } from "./section";
import { sumRowsRead } from "./sumRowsRead";
import { typedOptions } from "./typedOptions";
import { TERM_READ, termsRead as readTerms } from "./termsRead";
import { typedBelow } from "./typedBelow";
import { DRIVER_WORKING, REASON, SEGMENT_WORKING } from "./workingColumns";

const VERDICT = `$${FIRST_COLUMN}$${VERDICT_ROWS.first}`;

type Test = Readonly<{ reason: CellValue; count: string }>;

/** Letters of all columns that the functions read, and of those that hold numbers. */
const READ_DRIVER = DRIVER_COLUMNS.map((name) => DRIVER_INPUT[name]);
const READ_SEGMENT = SEGMENT_COLUMNS.map((name) => SEGMENT_INPUT[name]);
const DRIVER_NUMBERS = DRIVER_COLUMNS.filter((name) => DRIVERS[name].type === "number").map(
  (name) => DRIVER_INPUT[name],
);
const SEGMENT_NUMBERS = SEGMENT_COLUMNS.filter((name) => SEGMENTS[name].type === "number").map(
  (name) => SEGMENT_INPUT[name],
);

export function blocksRead(layout: InLanguage<ModelLayout>): SheetPart {
  const {
    blocksRead: rows,
    t: { reasons },
  } = layout;
  const band = section(rows.header - 2, reasons.workings, reasons.workingsExplained);
  const terms = readTerms(layout);
  const sums = sumRowsRead(layout);
  const cells = tests(layout).map(({ reason, count }, index): readonly CellValue[] => [
    reason,
    { formula: `=${count}` },
    { formula: `=IF(${REASON.count}${rows.first + index}<>0,1,0)` },
  ]);
  return {
    blocks: [
      ...band.blocks,
      { at: `${REASON.reason}${rows.header}`, cells: [[reasons.reason, reasons.count, reasons.holds1], ...cells] },
      ...terms.blocks,
      ...sums.blocks,
    ],
    formats: [
      ...band.formats,
      { range: `${REASON.reason}${rows.header}:${REASON.holds}${rows.header}`, style: "header" },
      { range: `${REASON.count}${rows.header}:${REASON.holds}${rows.header}`, align: "right" },
      { range: `${REASON.reason}${rows.first}:${REASON.holds}${rows.last}`, style: "working" },
      { range: `${REASON.count}${rows.first}:${REASON.holds}${rows.last}`, numberFormat: "count" },
      ...terms.formats,
      ...sums.formats,
    ],
  };
}

function tests(layout: InLanguage<ModelLayout>): readonly Test[] {
  const { drivers, segments, terms, clients, driverWorkings, segmentWorkings, options, t } = layout;
  const { reasons } = t;
  const optional = optionalColumns(options);
  const typed = typedOptions(layout);
  // A deleted header row leaves an error in what is typed, and the reason must still show.
  const reasonOf = (block: keyof typeof typed, otherwise: string): CellValue => ({
    formula: `=IFERROR(${typed[block].reason(formulaText(otherwise))},${formulaText(otherwise)})`,
  });
  const driverLetters = [...READ_DRIVER, ...optional.drivers.map(({ letter }) => letter)];
  const segmentLetters = [...READ_SEGMENT, ...optional.segments.map(({ letter }) => letter)];
  const numbersOf = (columns: readonly OptionalColumn[]): readonly string[] =>
    columns.filter(({ isNumber }) => isNumber).map(({ letter }) => letter);
  const sum = (letter: string, rows: Rows): string => `SUM(${column(letter, rows)})`;
  const blocks = [
    { block: drivers, letters: READ_DRIVER },
    { block: segments, letters: READ_SEGMENT },
    { block: terms, letters: [TERM_INPUT.label, TERM_INPUT.value] },
    ...[
      { block: drivers, letters: optional.drivers.map(({ letter }) => letter) },
      { block: segments, letters: optional.segments.map(({ letter }) => letter) },
    ].filter(({ letters }) => letters.length > 0),
  ];
  const areaOf = ({ block, letters }: (typeof blocks)[number]): string =>
    `$${letters[0] ?? ""}$${block.header}:$${letters.at(-1) ?? ""}$${block.last}`;
  return [
    { reason: reasons.inputInError, count: blocks.map((one) => `SUMPRODUCT(--ISERROR(${areaOf(one)}))`).join("+") },
    {
      reason: reasonOf("drivers", reasons.driversHeaderChanged),
      count: `${changedHeaders(drivers, driverLetters, [...DRIVER_COLUMNS, ...options.drivers].map(t.heading))}+IFERROR(0${typed.drivers.count},0)`,
    },
    {
      reason: reasonOf("segments", reasons.segmentsHeaderChanged),
      count: `${changedHeaders(segments, segmentLetters, [...SEGMENT_COLUMNS, ...options.segments].map(t.heading))}+IFERROR(0${typed.segments.count},0)`,
    },
    { reason: reasons.typedBelowTerms, count: typedBelow({ letter: TERM_INPUT.source, block: terms, next: drivers }) },
    {
      reason: reasons.typedBelowDrivers,
      count: typedBelow({ letter: lastDriverColumn(options), block: drivers, next: segments, withNote: true }),
    },
    {
      reason: reasons.typedBelowSegments,
      count: typedBelow({ letter: lastSegmentColumn(options), block: segments, next: clients, withNote: true }),
    },
    {
      reason: reasons.moreRows,
      count: `${beyond(drivers, driverWorkings)}+${beyond(segments, segmentWorkings)}`,
    },
    { reason: reasons.driverWithoutName, count: nameless(drivers, driverLetters) },
    { reason: reasons.segmentWithoutName, count: nameless(segments, segmentLetters) },
    { reason: reasons.textInDrivers, count: texts(drivers, [...DRIVER_NUMBERS, ...numbersOf(optional.drivers)]) },
    { reason: reasons.textInSegments, count: texts(segments, [...SEGMENT_NUMBERS, ...numbersOf(optional.segments)]) },
    { reason: reasons.textInTerms, count: `${texts(terms, [TERM_INPUT.value])}${wordsAllowed(layout)}` },
    {
      reason: reasons.driverRefused,
      count: sum(DRIVER_WORKING.refused, driverWorkings),
    },
    {
      reason: reasons.segmentRefused,
      count: sum(SEGMENT_WORKING.refused, segmentWorkings),
    },
    { reason: reasons.sumRow, count: sumRowsRead(layout).count },
    { reason: reasons.industryForSomeOnly, count: halfIndustry(segmentWorkings) },
    { reason: reasonOf("terms", reasons.termUnknown), count: unknownLabels(terms, labelRows(layout)) },
    { reason: reasons.termTwice, count: `SUMPRODUCT(--(${termsRead(TERM_READ.count, labelRows(layout))}>1))` },
    {
      reason: reasons.termNotAllowed,
      count: `SUM(${termsRead(TERM_READ.refused, labelRows(layout))})`,
    },
    { reason: reasons.termNeedsAnother, count: alone(layout) },
    {
      reason: reasons.noDriver,
      count: `IF(SUMPRODUCT(--(${column(DRIVER_WORKING.name, driverWorkings)}<>""))=0,1,0)`,
    },
    {
      reason: reasons.noClient,
      count: `IF(${sum(SEGMENT_WORKING.clients, segmentWorkings)}=0,1,0)`,
    },
    {
      reason: reasons.tooManyClients,
      count: `IF(${sum(SEGMENT_WORKING.clients, segmentWorkings)}>1E+9,1,0)`,
    },
    // Catches errors that the tests above do not count. An error without a number in Excel, such as that of a function
    // that is still running, does not count.
    {
      reason: reasons.answerInError,
      count: `IF(ISERROR(${VERDICT}),IF(IFERROR(ERROR.TYPE(${VERDICT}),0)=${REFUSED},1,0),0)`,
    },
  ];
}

/**
 * Formulas find columns by position, so a header that was overwritten may mean another column. A unit after the header
 * is accepted.
 */
const changedHeaders = (block: Rows, letters: readonly string[], names: readonly string[]): string =>
  names
    .map((name, index) => {
      const header = blockCell(letters[index] ?? "", block, "0");
      return `(LEFT(TRIM(${header}),LEN(${formulaText(name)}))<>${formulaText(name)})`;
    })
    .join("+");

/** Named rows that do not fit in the workings. */
const beyond = (block: Rows, workings: Rows): string =>
  `${filledBelow(FIRST_COLUMN, block)}-SUMPRODUCT((${column(DRIVER_WORKING.name, workings)}<>"")*1)`;

const nameless = (block: Rows, [name = "", ...others]: readonly string[]): string =>
  others.map((letter) => `SUMPRODUCT((${blockColumn(name, block)}="")*(${filled(letter, block)}))`).join("+");

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
const termsRead = (letter: string, rows: Rows): string => column(letter, rows);

const labelRows = ({ blocksRead: { header, first }, options }: ModelLayout): Rows => ({
  header,
  first,
  last: first + TERM_LABELS.length + options.terms.length - 1,
});

type OptionalColumn = Readonly<{ letter: string; isNumber: boolean }>;

const optionalColumns = (
  options: PlanOptions,
): Readonly<Record<"drivers" | "segments", readonly OptionalColumn[]>> => ({
  drivers: options.drivers.map((name) => ({
    letter: driverOption(options, name) ?? "",
    isNumber: OPTIONAL_DRIVERS[name].type === "number",
  })),
  segments: options.segments.map((name) => ({
    letter: segmentOption(options, name) ?? "",
    isNumber: OPTIONAL_SEGMENTS[name].type === "number",
  })),
});

/** Texts among the values of the terms that are words of a choice. */
function wordsAllowed({ terms, options, t }: InLanguage<ModelLayout>): string {
  const [labels, values] = [blockColumn(TERM_INPUT.label, terms), blockColumn(TERM_INPUT.value, terms)];
  return options.terms
    .filter((label) => optionalTermSchema(label).type === "choice")
    .map(
      (label) => `-SUMPRODUCT((${labels}=${formulaText(termLabel(label, t))})*(${values}<>"")*(1-ISNUMBER(${values})))`,
    )
    .join("");
}

function unknownLabels(terms: Rows, rows: Rows): string {
  const [labels, values] = [blockColumn(TERM_INPUT.label, terms), blockColumn(TERM_INPUT.value, terms)];
  const known = `SUM(${termsRead(TERM_READ.count, rows)})`;
  return `${filledBelow(TERM_INPUT.label, terms)}-${known}+SUMPRODUCT((${labels}="")*(${values}<>""))`;
}

/** A term is filled in that counts only with another term, and that other term is missing. */
function alone({ blocksRead: rows, options }: ModelLayout): string {
  const labels: readonly string[] = [...TERM_LABELS, ...options.terms];
  const at = (letter: string, label: string): string => `$${letter}$${rows.first + labels.indexOf(label)}`;
  const pairs = [
    ["Ramp", "Start rate"],
    ["Max rate", "Start rate"],
    ["Trial cost", "Trial failure"],
  ] as const;
  const { count, value } = TERM_READ;
  return [
    ...pairs.map(([term, other]) => `(${at(count, term)}>0)*(${at(value, term)}<>0)*(${at(count, other)}=0)`),
    ...options.terms.flatMap((term): readonly string[] => {
      const other = neededBy(term);
      if (other === undefined) return [];
      const { default: absent = 0 } = optionalTermSchema(term) as NumberSchema;
      const isGiven = [0, absent].map((one) => `(${at(value, term)}<>${one})`).join("*");
      // Over 0 months nothing is written off.
      const isMissing = `(${at(term === "Capitalized share" ? value : count, other)}=0)`;
      return [`(${at(count, term)}>0)*${isGiven}${options.terms.includes(other) ? `*${isMissing}` : ""}`];
    }),
  ].join("+");
}
