/** Counts of the inputs of a block that the functions refuse, as native formulas without "=". */
import type { PlanOptions } from "../../plan/templates/planOptions";
import { OPTIONAL_DRIVERS } from "../../schema/drivers";
import type { NumberSchema } from "../../schema/schema";
import { OPTIONAL_SEGMENTS } from "../../schema/segments";
import { TERM_LABELS } from "../../schema/terms";
import { formulaText } from "../formulaText";
import type { InLanguage } from "../InLanguage";
import { blockCell, blockColumn, filledBelow, textsBelow } from "./blockColumn";
import { FIRST_COLUMN, TERM_INPUT } from "./inputColumns";
import { column, type ModelLayout, type Rows } from "./modelLayout";
import { driverOption, segmentOption } from "./optionColumns";
import { neededBy, optionalTermSchema, termLabel } from "./optionalTerm";
import { TERM_READ } from "./termsRead";
import { DRIVER_WORKING, SEGMENT_WORKING } from "./workingColumns";

/**
 * Formulas find columns by position, so a header that was overwritten may mean another column. A unit after the header
 * is accepted.
 */
export const changedHeaders = (block: Rows, letters: readonly string[], names: readonly string[]): string =>
  names
    .map((name, index) => {
      const header = blockCell(letters[index] ?? "", block, "0");
      return `(LEFT(TRIM(${header}),LEN(${formulaText(name)}))<>${formulaText(name)})`;
    })
    .join("+");

/** Named rows that do not fit in the workings. */
export const beyond = (block: Rows, workings: Rows): string =>
  `${filledBelow(FIRST_COLUMN, block)}-SUMPRODUCT((${column(DRIVER_WORKING.name, workings)}<>"")*1)`;

export const nameless = (block: Rows, [name = "", ...others]: readonly string[]): string =>
  others.map((letter) => `SUMPRODUCT((${blockColumn(name, block)}="")*(${filled(letter, block)}))`).join("+");

/** Whether a cell is filled in. 0 counts as blank, because Excel on the desktop turns a blank into 0. */
export const filled = (letter: string, block: Rows): string =>
  `(${blockColumn(letter, block)}<>"")*(${blockColumn(letter, block)}<>0)`;

export const texts = (block: Rows, letters: readonly string[]): string =>
  letters.map((letter) => textsBelow(letter, block)).join("+");

export function halfIndustry(rows: Rows): string {
  const [names, industries] = [column(SEGMENT_WORKING.name, rows), column(SEGMENT_WORKING.industry, rows)];
  return `SUMPRODUCT((${names}<>"")*(${industries}=""))*SUMPRODUCT((${names}<>"")*(${industries}<>""))`;
}

/** The rows of ./termsRead: the count of each label in the block, and whether its value is allowed. */
export const termsRead = (letter: string, rows: Rows): string => column(letter, rows);

export const labelRows = ({ blocksRead: { header, first }, options }: ModelLayout): Rows => ({
  header,
  first,
  last: first + TERM_LABELS.length + options.terms.length - 1,
});

export type OptionalColumn = Readonly<{ letter: string; isNumber: boolean }>;

export const optionalColumns = (
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
export function wordsAllowed({ terms, options, t }: InLanguage<ModelLayout>): string {
  const [labels, values] = [blockColumn(TERM_INPUT.label, terms), blockColumn(TERM_INPUT.value, terms)];
  return options.terms
    .filter((label) => optionalTermSchema(label).type === "choice")
    .map(
      (label) => `-SUMPRODUCT((${labels}=${formulaText(termLabel(label, t))})*(${values}<>"")*(1-ISNUMBER(${values})))`,
    )
    .join("");
}

export function unknownLabels(terms: Rows, rows: Rows): string {
  const [labels, values] = [blockColumn(TERM_INPUT.label, terms), blockColumn(TERM_INPUT.value, terms)];
  const known = `SUM(${termsRead(TERM_READ.count, rows)})`;
  return `${filledBelow(TERM_INPUT.label, terms)}-${known}+SUMPRODUCT((${labels}="")*(${values}<>""))`;
}

/** A term is filled in that counts only with another term, and that other term is missing. */
export function alone({ blocksRead: rows, options }: ModelLayout): string {
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
