/**
 * Optional columns and labels that somebody added to a sheet made without them. The functions read them, and the
 * formulas of the sheet do not, so the sheet shows this reason in place of figures. A copy of the scenario has them in
 * its formulas.
 */
import { CLEAR_TERMS, shortHeading } from "../../i18n/headings";
import { LANGUAGES } from "../../i18n/languages";
import type { PlanOptions } from "../../plan/templates/planOptions";
import { OPTIONAL_DRIVER_COLUMNS } from "../../schema/drivers";
import type { Heading } from "../../schema/Headings";
import { OPTIONAL_TERM_LABELS } from "../../schema/optionalTerms";
import { OPTIONAL_SEGMENT_COLUMNS } from "../../schema/segments";
import { formulaText } from "../formulaText";
import type { InLanguage } from "../InLanguage";
import { blockColumn } from "./blockColumn";
import { FIRST_COLUMN, TERM_INPUT } from "./inputColumns";
import type { ModelLayout } from "./modelLayout";
import { lastDriverColumn, lastSegmentColumn } from "./optionColumns";

/** Added columns follow the last column of a block, so the headers of all of them are searched. */
const ALL_OPTIONS: PlanOptions = { drivers: OPTIONAL_DRIVER_COLUMNS, segments: OPTIONAL_SEGMENT_COLUMNS, terms: [] };

type TypedOptions = Readonly<{
  /** Number of cells with such a header or label; without "=". */
  count: string;
  /** The reason that names the first of them, or this one; without "=". */
  reason: (otherwise: string) => string;
}>;

export function typedOptions(
  layout: InLanguage<ModelLayout>,
): Readonly<Record<"drivers" | "segments" | "terms", TypedOptions>> {
  const { options, drivers, segments, terms } = layout;
  const headers = (last: string, row: number): string => `$${FIRST_COLUMN}$${row}:$${last}$${row}`;
  const without = <Name extends Heading>(all: readonly Name[], given: readonly string[]): readonly Name[] =>
    all.filter((name) => !given.includes(name));
  return {
    drivers: typedIn(
      layout,
      headers(lastDriverColumn(ALL_OPTIONS), drivers.header),
      without(OPTIONAL_DRIVER_COLUMNS, options.drivers),
    ),
    segments: typedIn(
      layout,
      headers(lastSegmentColumn(ALL_OPTIONS), segments.header),
      without(OPTIONAL_SEGMENT_COLUMNS, options.segments),
    ),
    terms: typedIn(layout, blockColumn(TERM_INPUT.label, terms), without(OPTIONAL_TERM_LABELS, options.terms)),
  };
}

function typedIn({ t }: InLanguage<ModelLayout>, cells: string, names: readonly Heading[]): TypedOptions {
  const found = names.map((name) => [name, foundIn(cells, name)] as const);
  return {
    count: found.map(([, count]) => `+${count}`).join(""),
    reason: (otherwise) =>
      found.reduceRight(
        (rest, [name, count]) =>
          `IF(${count}>0,${formulaText(t.inputs.notInFormulas({ name: t.heading(name) }))},${rest})`,
        otherwise,
      ),
  };
}

const BETWEEN = "|";

/** All names of a header or label, in every language, between marks. */
function listOf(heading: Heading): string {
  const names = LANGUAGES.flatMap((language) => [
    shortHeading(heading, language),
    ...(CLEAR_TERMS[language][heading] ?? []),
  ]).map((name) => name.toLowerCase());
  return [BETWEEN, ...[...new Set(names)].flatMap((name) => [name, BETWEEN])].join("");
}

/** Every text that the formulas search in or for: the same in every language of the sheet. */
export const OPTION_LITERALS: readonly string[] = [
  BETWEEN,
  ...[...OPTIONAL_DRIVER_COLUMNS, ...OPTIONAL_SEGMENT_COLUMNS, ...OPTIONAL_TERM_LABELS].map(listOf),
];

/** Number of the cells that hold a name of this header or label, in any language. */
function foundIn(cells: string, heading: Heading): string {
  const list = formulaText(listOf(heading));
  const name = `"${BETWEEN}"&LOWER(TRIM(${cells}))&"${BETWEEN}"`;
  return `SUMPRODUCT((LEN(${list})<>LEN(SUBSTITUTE(${list},${name},"")))*(${cells}<>""))`;
}
