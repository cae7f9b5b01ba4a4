/** Inputs as links: each leads to its cells, under the name used in the sheet. */
import type { AnySegmentNumber } from "../../../../src/engine/cost/inputConstraints";
import type { ClientInput } from "../../../../src/engine/sensitivity/clientInputs";
import type { Plan } from "../../../../src/engine/cost/inputs";
import type { InputRef } from "../../../../src/engine/risk/Uncertainty";
import type { Cells } from "../../../../src/plan/cells/Cell";
import { CLIENT, CLIENT_LABELS } from "../../../../src/schema/client";
import type { AnyDriverColumn } from "../../../../src/schema/drivers";
import { normalizeHeader } from "../../../../src/plan/headings/normalizeHeader";
import { exchangeLabel } from "../../../../src/plan/headings/exchangeLabel";
import { ALL_DRIVER_FIGURES, ALL_SEGMENT_FIGURES } from "../../../../src/schema/inputColumn";
import { ALL_TERMS } from "../../../../src/schema/optionalTerms";
import { type AnyLabelSchema, columnsOf } from "../../../../src/schema/schema";
import type { ModelCells } from "../../../../src/workbook/model/Model";
import type { CellTarget } from "../../../../src/workbook/model/selectCells";

export type InputLink = Readonly<{
  name: string;
  /** The columns of a driver, or the segments if only some of them count. */
  parts: readonly string[];
  cellTarget: CellTarget;
  /** The input is 0; for a driver, its first quantity or all of its rates. */
  idle: boolean;
}>;

type Dependencies = Readonly<{ targets: readonly InputRef[]; clientInputs: readonly ClientInput[] }>;

/** Leaves out inputs without a cell: the sheet does not have that column or label. */
export function inputLinks(
  plan: Plan,
  cells: ModelCells,
  { targets, clientInputs }: Dependencies,
): readonly InputLink[] {
  return [
    ...driverLinks(plan, cells.drivers, targets),
    ...segmentLinks(plan, cells.segments, targets),
    ...termLinks(plan, cells.terms, targets),
    ...exchangeLinks(plan, cells.terms, targets),
    ...clientLinks(cells.clients ?? [], clientInputs),
  ];
}

function driverLinks({ drivers }: Plan, cells: Cells, targets: readonly InputRef[]): readonly InputLink[] {
  return drivers.flatMap(({ name, first, rates }, driver): readonly InputLink[] => {
    const columns = targets.flatMap((target): readonly AnyDriverColumn[] =>
      target.kind === "driver" && target.driver === driver ? [ALL_DRIVER_FIGURES[target.column]] : [],
    );
    const present = columns.filter((column) => headerOf(cells[0], column) !== undefined);
    if (present.length === 0) return [];
    return [
      {
        name,
        parts: present.map((column) => headerOf(cells[0], column) ?? column),
        cellTarget: { block: "drivers", rows: [name], columns: present },
        idle: first === 0 || rates.every(({ rate }) => rate === 0),
      },
    ];
  });
}

/** Links to a column, restricted to the segments in which it counts. */
function segmentLinks({ segments }: Plan, cells: Cells, targets: readonly InputRef[]): readonly InputLink[] {
  return (Object.keys(ALL_SEGMENT_FIGURES) as AnySegmentNumber[]).flatMap((field): readonly InputLink[] => {
    const header = headerOf(cells[0], ALL_SEGMENT_FIGURES[field]);
    const counting = targets.flatMap((target) =>
      target.kind === "segment" && target.column === field ? (segments[target.segment] ?? []) : [],
    );
    if (header === undefined || counting.length === 0) return [];
    const some = counting.length < segments.length;
    return [
      {
        name: header,
        parts: some ? counting.map(({ name }) => name) : [],
        cellTarget: {
          block: "segments",
          rows: some ? counting.map(({ name }) => name) : [],
          columns: [ALL_SEGMENT_FIGURES[field]],
        },
        idle: counting.every((segment) => (segment[field] ?? 0) === 0),
      },
    ];
  });
}

function termLinks({ terms }: Plan, cells: Cells, targets: readonly InputRef[]): readonly InputLink[] {
  return columnsOf(ALL_TERMS).flatMap((label): readonly InputLink[] => {
    const term = ALL_TERMS[label].key;
    const name = labelIn(cells, label);
    if (name === undefined || !targets.some((target) => target.kind === "term" && target.term === term)) return [];
    const schema: AnyLabelSchema = ALL_TERMS[label];
    // The plan leaves out an optional term with its default.
    const idle = (terms[term] ?? (schema.type === "number" ? schema.default : undefined)) === 0;
    return [{ name, parts: [], cellTarget: { block: "terms", rows: [label], columns: [] }, idle }];
  });
}

/** Labels of exchange rates, as written in the sheet. */
function exchangeLinks({ terms }: Plan, cells: Cells, targets: readonly InputRef[]): readonly InputLink[] {
  return cells.flatMap(([cell]): readonly InputLink[] => {
    const meant = typeof cell === "string" ? exchangeLabel(cell) : undefined;
    if (meant === undefined) return [];
    const { figure, currency } = meant;
    const counts = targets.some(
      (target) => target.kind === "exchange" && target.figure === figure && target.currency === currency,
    );
    if (!counts) return [];
    const value = terms.exchange?.find((one) => one.currency === currency)?.[figure] ?? 0;
    const name = String(cell).trim();
    return [{ name, parts: [], cellTarget: { block: "terms", rows: [name], columns: [] }, idle: value === 0 }];
  });
}

function clientLinks(cells: Cells, inputs: readonly ClientInput[]): readonly InputLink[] {
  return CLIENT_LABELS.flatMap((label): readonly InputLink[] => {
    const row = cells.find((line) => normalizeHeader(line[0]) === normalizeHeader(label));
    if (row === undefined || !inputs.includes(CLIENT[label].key)) return [];
    const idle = row.slice(1).every((value) => value === 0 || value === "" || value === null);
    return [
      { name: String(row[0]).trim(), parts: [], cellTarget: { block: "clients", rows: [label], columns: [] }, idle },
    ];
  });
}

/** A header as written in the sheet. */
function headerOf(header: Cells[number] | undefined, column: string): string | undefined {
  const found = header?.find((cell) => normalizeHeader(cell) === normalizeHeader(column));
  return typeof found === "string" ? found.trim() : undefined;
}

function labelIn(cells: Cells, label: string): string | undefined {
  const found = cells.find(([cell]) => normalizeHeader(cell) === normalizeHeader(label))?.[0];
  return typeof found === "string" ? found.trim() : undefined;
}
