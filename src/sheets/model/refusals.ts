/** The reasons for which a model sheet shows no figures, each with the count of inputs that it holds for. */
import { DRIVER_COLUMNS, SEGMENT_COLUMNS } from "../../schema/columns";
import { DRIVERS } from "../../schema/drivers";
import { SEGMENTS } from "../../schema/segments";
import { formulaText } from "../formulaText";
import type { InLanguage } from "../InLanguage";
import type { CellValue } from "../SheetSpec";
import { REFUSED } from "./comparisons";
import { DRIVER_INPUT, FIRST_COLUMN, SEGMENT_INPUT, TERM_INPUT } from "./inputColumns";
import { lastDriverColumn, lastSegmentColumn } from "./optionColumns";
import { column, type ModelLayout, type Rows, VERDICT_ROWS } from "./modelLayout";
import {
  alone,
  beyond,
  changedHeaders,
  halfIndustry,
  labelRows,
  nameless,
  type OptionalColumn,
  optionalColumns,
  termsRead,
  texts,
  unknownLabels,
  wordsAllowed,
} from "./refusedCounts";
import { sumRowsRead } from "./sumRowsRead";
import { TERM_READ } from "./termsRead";
import { typedBelow } from "./typedBelow";
import { typedOptions } from "./typedOptions";
import { DRIVER_WORKING, SEGMENT_WORKING } from "./workingColumns";

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

export function refusals(layout: InLanguage<ModelLayout>): readonly Test[] {
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
