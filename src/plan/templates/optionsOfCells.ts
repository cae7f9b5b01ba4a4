import { OPTIONAL_DRIVER_COLUMNS } from "../../schema/drivers";
import { OPTIONAL_TERM_LABELS } from "../../schema/optionalTerms";
import { OPTIONAL_SEGMENT_COLUMNS } from "../../schema/segments";
import { exchangeLabel, exchangeName } from "../headings/exchangeLabel";
import { normalizeHeader } from "../headings/normalizeHeader";
import type { PlanOptions } from "./planOptions";

type Blocks = Readonly<Record<"drivers" | "segments" | "terms", readonly (readonly unknown[])[]>>;

/** The optional columns and labels of blocks of cells, header row first: in any language, in the order of the block. */
export function optionsOfCells({ drivers, segments, terms }: Blocks): PlanOptions {
  return {
    drivers: columnsIn(drivers[0], OPTIONAL_DRIVER_COLUMNS),
    segments: columnsIn(segments[0], OPTIONAL_SEGMENT_COLUMNS),
    terms: [...new Set(terms.slice(1).flatMap(([label]) => optionalTermLabel(label) ?? []))],
  };
}

function columnsIn<Column extends string>(headers: readonly unknown[] = [], columns: readonly Column[]): Column[] {
  const named = headers.flatMap((header) => {
    const meant = normalizeHeader(header);
    return meant === "" ? [] : columns.filter((column) => normalizeHeader(column) === meant);
  });
  return [...new Set(named)];
}

/** The English name of an optional label of the terms, those of exchange rates included. */
export function optionalTermLabel(text: unknown): string | undefined {
  if (typeof text !== "string") return undefined;
  const exchange = exchangeLabel(text);
  if (exchange !== undefined) return exchangeName(exchange);
  const meant = normalizeHeader(text);
  return OPTIONAL_TERM_LABELS.find((label) => normalizeHeader(label) === meant);
}
