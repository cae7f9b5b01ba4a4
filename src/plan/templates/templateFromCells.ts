/** Reads a model sheet back as a template: its present inputs with their units and sources. */
import type { Cell, Cells } from "../cells/Cell";
import { choiceCell } from "../cells/choiceCell";
import { parseTable } from "../cells/parseTable";
import { isBlankOrZero } from "../cells/blank";
import { ALL_DRIVERS, DRIVERS, OPTIONAL_DRIVERS } from "../../schema/drivers";
import { type BlockSchema, type ColumnOf, type ColumnSchema, columnsOf, type RowOf } from "../../schema/schema";
import { ALL_SEGMENTS, OPTIONAL_SEGMENTS, SEGMENTS } from "../../schema/segments";
import type { Result } from "../Problem";
import { CLIENT_LABELS } from "../../schema/client";
import { normalizeHeader } from "../headings/normalizeHeader";
import type { Heading } from "../../schema/Headings";
import { readPlan } from "../readPlan";
import { TERM_LABELS } from "../../schema/terms";
import { moneyIn } from "./moneyIn";
import { optionalTermLabel } from "./optionsOfCells";
import type { OptionalTemplateTerm, Template, TemplateClients, TemplateDriver, TemplateSegment } from "./Template";

/**
 * Header row first. Terms: label, value, unit, source. Clients: label, one column per profile, then unit and source.
 */
export type SheetCells = Readonly<{
  title: string;
  /** "… in EUR, prices of 2026. …" */
  subtitle: string;
  drivers: Cells;
  segments: Cells;
  terms: Cells;
  clients: Cells;
}>;

const PROFILES = 3;
const WITH_SOURCE = { Source: { key: "source", type: "text" } } as const;

export function templateFromCells(cells: SheetCells): Result<Template> {
  const { title, subtitle, drivers, segments, terms } = cells;
  const read = readPlan({ drivers, segments, terms: terms.map((row) => row.slice(0, 2)) });
  if (!read.ok) return read;
  const money = moneyIn(subtitle) ?? { currency: "money", priceYear: 0 };
  const labels = new Map(terms.slice(1).map((row) => [normalizeHeader(row[0]), row] as const));
  const found = TERM_LABELS.map((label) => [label, labels.get(normalizeHeader(label))] as const);
  return {
    ok: true,
    value: {
      id: "workbook",
      title,
      about: "",
      ...money,
      drivers: driverRows(drivers),
      segments: segmentRows(segments),
      terms: found.flatMap(([label, row]) => {
        const value = row?.[1];
        return typeof value === "number" ? [{ label, value, unit: textOf(row?.[2]), source: textOf(row?.[3]) }] : [];
      }),
      ...optionalTermsOf(terms),
      absentTerms: found.flatMap(([label, row]) => (row === undefined ? [label] : [])),
      clients: clientRows(cells.clients),
    },
  };
}

/** The plan is valid here, so choices are known, and figures are numbers or blank. */
function driverRows(cells: Cells): readonly TemplateDriver[] {
  return rowsOf(cells, { ...ALL_DRIVERS, ...WITH_SOURCE }).map((cell) => {
    const { from, ...row } = valuesOf(DRIVERS, cell);
    return {
      ...row,
      ...(from > 1 ? { from } : {}),
      source: textOf(cell("Source")),
      ...filledValuesOf(OPTIONAL_DRIVERS, cell),
    };
  });
}

function segmentRows(cells: Cells): readonly TemplateSegment[] {
  return rowsOf(cells, { ...ALL_SEGMENTS, ...WITH_SOURCE }).map((cell) => ({
    ...valuesOf(SEGMENTS, cell),
    source: textOf(cell("Source")),
    ...filledValuesOf(OPTIONAL_SEGMENTS, cell),
  }));
}

function clientRows([header = [], ...rows]: Cells): TemplateClients {
  const profiles = header.slice(1, PROFILES + 1).map(textOf);
  return {
    profiles,
    rows: CLIENT_LABELS.flatMap((label) => {
      const row = rows.find((one) => normalizeHeader(one[0]) === normalizeHeader(label));
      if (row === undefined) return [];
      const values = profiles.map((_, index) => numberOrBlank(row[index + 1] ?? ""));
      return [{ label, values, unit: textOf(row[PROFILES + 1]), source: textOf(row[PROFILES + 2]) }];
    }),
  };
}

function rowsOf<Column extends Heading>(
  cells: Cells,
  schema: Readonly<Record<Column, ColumnSchema>>,
): readonly ((column: Column) => Cell)[] {
  const read = parseTable(cells, { argument: "", schema, example: "" });
  return read.ok ? read.value.rows.map(({ cell }) => cell) : [];
}

/** The values of a row by key. */
const valuesOf = <Block extends BlockSchema>(block: Block, cell: (column: ColumnOf<Block>) => Cell): RowOf<Block> =>
  Object.fromEntries(
    columnsOf(block).map((column) => [block[column]?.key, valueOf(block[column] as ColumnSchema, cell(column))]),
  ) as RowOf<Block>;

/** The values of optional columns that the row fills in, by key. */
const filledValuesOf = <Block extends BlockSchema>(
  block: Block,
  cell: (column: ColumnOf<Block>) => Cell,
): Partial<RowOf<Block>> =>
  Object.fromEntries(
    columnsOf(block)
      .filter((column) => !isBlankOrZero(cell(column)))
      .map((column) => [block[column]?.key, valueOf(block[column] as ColumnSchema, cell(column))]),
  ) as Partial<RowOf<Block>>;

/** In the order of the block. */
function optionalTermsOf([, ...rows]: Cells): Pick<Template, "optionalTerms"> {
  const found = rows.flatMap(([label, value, unit, source]): readonly OptionalTemplateTerm[] => {
    const meant = optionalTermLabel(label);
    if (meant === undefined || (typeof value !== "number" && textOf(value) === "")) return [];
    return [
      {
        label: meant,
        value: typeof value === "number" ? value : textOf(value),
        unit: textOf(unit),
        source: textOf(source),
      },
    ];
  });
  return found.length === 0 ? {} : { optionalTerms: found };
}

/** A blank figure is the default. */
function valueOf(column: ColumnSchema, cell: Cell): string | number {
  if (column.type === "choice") {
    const reading = choiceCell(cell, column.choices, column.blank);
    return reading.ok ? reading.value : column.blank;
  }
  if (column.type !== "number") return textOf(cell);
  return isBlankOrZero(cell) ? (column.default ?? 0) : typeof cell === "number" ? cell : 0;
}

const numberOrBlank = (cell: Cell): number | null => (typeof cell === "number" ? cell : null);
const textOf = (cell: Cell): string =>
  typeof cell === "string" ? cell : typeof cell === "number" && cell !== 0 ? String(cell) : "";
