import type { Segment } from "../engine/cost/inputs";
import {
  OPTIONAL_SEGMENT_NUMBERS,
  type OptionalSegmentNumber,
  SEGMENT_NUMBERS,
  type SegmentNumber,
} from "../engine/cost/inputConstraints";
import { MAX_DEPLOYMENTS } from "../engine/constraints";
import { parseTable } from "./cells/parseTable";
import type { Cell, Cells } from "./cells/Cell";
import { numberCell } from "./cells/numberCell";
import { currencyOf } from "./cells/currencyOf";
import { RowReader } from "./cells/RowReader";
import { defaultsOf } from "../schema/schema";
import type { SegmentColumn } from "../schema/columns";
import {
  ALL_SEGMENTS,
  OPTIONAL_SEGMENT_FIGURES,
  OPTIONAL_SEGMENTS,
  SEGMENT_FIGURES,
  SEGMENTS,
} from "../schema/segments";
import { nameKey } from "./headings/nameKey";
import type { Problem, Result } from "./Problem";
import { segmentIssues } from "./segmentIssues";

const ARGUMENT = "segments";
const EXAMPLE = "Segments[[#Headers],[#Data]]";

/** An unlimited number of identical clients at one price. */
export function priceOnly(price: number): Segment {
  return { ...defaultsOf(SEGMENTS), name: "Clients", industry: "", clients: Infinity, price };
}

/** The segments block, or a single cell with a price. */
export function readSegments(cells: Cells): Result<readonly Segment[]> {
  if (cells.length === 1 && cells[0]?.length === 1) return onePrice(cells[0][0]);
  const read = parseTable(cells, {
    argument: ARGUMENT,
    schema: ALL_SEGMENTS,
    example: EXAMPLE,
  });
  if (!read.ok) return read;
  const { rows } = read.value;
  const problems: Problem[] = [];
  const ownProblems = segmentIssues(read.value, { argument: ARGUMENT, example: EXAMPLE });
  const rowsWithProblems = new Set(ownProblems.filter(({ issue }) => SUMS.has(issue.kind)).map(({ row }) => row));
  const segments = rows
    .filter(({ row }) => !rowsWithProblems.has(row))
    .map((line) => readSegment(new RowReader(ARGUMENT, ALL_SEGMENTS, read.value, line, problems)));
  problems.push(...ownProblems);
  problems.sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
  if (problems.length === 0) problems.push(...segmentCountProblems(segments));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: withPriorOnce(segments) };
}

/** A row that sums up others gets no other issue. */
const SUMS: ReadonlySet<string> = new Set(["sumRow", "sumRowUnnamed"]);

function onePrice(cell: Cell): Result<readonly Segment[]> {
  const price = numberCell(cell, SEGMENTS.Price.constraint);
  if (price.ok) return { ok: true, value: [priceOnly(price.value)] };
  const { ok, ...wrong } = price;
  return { ok, problems: [{ argument: ARGUMENT, ...wrong }] };
}

/** Only the first segment of an industry has its prior deployments; later rows may repeat the number. */
function withPriorOnce(segments: readonly Segment[]): readonly Segment[] {
  const industries = new Set<string>();
  return segments.map(({ prior, ...segment }) => {
    const isFirst = !industries.has(segment.industry);
    industries.add(segment.industry);
    return isFirst && prior !== undefined ? { ...segment, prior } : segment;
  });
}

function readSegment(reader: RowReader<typeof ALL_SEGMENTS>): Segment {
  const name = reader.text("Segment");
  if (name === "") reader.report("Segment", { kind: "noSegmentName" });
  const industry = nameKey(reader.text("Industry"));
  const figures = Object.fromEntries(
    SEGMENT_NUMBERS.map((field) => [field, reader.number(SEGMENT_FIGURES[field])]),
  ) as Readonly<Record<SegmentNumber, number>>;
  const currency = currencyOf(reader);
  const options = optionsOf(reader);
  const segment: Segment = { name, industry, ...figures, ...options, ...(currency === undefined ? {} : { currency }) };
  // Without a Term column, monthly amounts never apply, so report that. A typed term of 0 is a decision.
  const monthly = (["fee", "runCost", "churn"] as const).find((field) => segment[field] !== 0);
  if (!reader.has("Term") && monthly !== undefined) {
    reader.report(SEGMENT_FIGURES[monthly], { kind: "monthsMissing", column: "Term" });
  } else reportWithoutEffect(reader, options);
  return segment;
}

type Options = Readonly<Partial<Record<OptionalSegmentNumber, number>>>;

/** The optional figures that differ from their default: a column of blank cells is like no column. */
function optionsOf(reader: RowReader<typeof ALL_SEGMENTS>): Options {
  const typed = OPTIONAL_SEGMENT_NUMBERS.map(
    (field) => [field, reader.number(OPTIONAL_SEGMENT_FIGURES[field])] as const,
  );
  return Object.fromEntries(
    typed.filter(([field, value]) => value !== OPTIONAL_SEGMENTS[OPTIONAL_SEGMENT_FIGURES[field]].default),
  );
}

/** The columns of which a block must have at least one, or the figure changes nothing. */
const NEEDED_COLUMNS = {
  priceRise: ["Price", "Fee"],
  feeRise: ["Fee"],
  expansion: ["Fee"],
  billing: ["Fee"],
  costRise: ["Entry", "Acquisition", "Run cost"],
} as const;
const PER_MONTH: readonly OptionalSegmentNumber[] = ["feeRise", "expansion", "billing"];

function reportWithoutEffect(reader: RowReader<typeof ALL_SEGMENTS>, options: Options): void {
  for (const [field, columns] of Object.entries(NEEDED_COLUMNS) as [
    keyof typeof NEEDED_COLUMNS,
    readonly SegmentColumn[],
  ][]) {
    if (options[field] === undefined) continue;
    const column = OPTIONAL_SEGMENT_FIGURES[field];
    if (PER_MONTH.includes(field) && !reader.has("Term")) {
      reader.report(column, { kind: "monthsMissing", column: "Term" });
    } else if (!columns.some((one) => reader.has(one))) {
      reader.report(column, { kind: "countsOnlyWithColumns", columns });
    }
  }
}

function segmentCountProblems(segments: readonly Segment[]): readonly Problem[] {
  const clients = segments.reduce((sum, segment) => sum + segment.clients, 0);
  if (clients === 0) return [{ argument: ARGUMENT, issue: { kind: "noClientsListed" } }];
  if (clients <= MAX_DEPLOYMENTS) return [];
  return [{ argument: ARGUMENT, issue: { kind: "tooManyClients", clients } }];
}
