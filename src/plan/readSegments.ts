import type { Segment } from "../engine/cost/inputs";
import { SEGMENT_NUMBERS, type SegmentNumber } from "../engine/cost/inputConstraints";
import { MAX_DEPLOYMENTS } from "../engine/constraints";
import { parseTable } from "./cells/parseTable";
import type { Cell, Cells } from "./cells/Cell";
import { numberCell } from "./cells/numberCell";
import { RowReader } from "./cells/RowReader";
import { defaultsOf } from "../schema/schema";
import { SEGMENT_FIGURES, SEGMENTS } from "../schema/segments";
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
    schema: SEGMENTS,
    example: EXAMPLE,
  });
  if (!read.ok) return read;
  const { rows } = read.value;
  const problems: Problem[] = [];
  const ownProblems = segmentIssues(read.value, { argument: ARGUMENT, example: EXAMPLE });
  const rowsWithProblems = new Set(ownProblems.filter(({ issue }) => SUMS.has(issue.kind)).map(({ row }) => row));
  const segments = rows
    .filter(({ row }) => !rowsWithProblems.has(row))
    .map((line) => readSegment(new RowReader(ARGUMENT, SEGMENTS, read.value, line, problems)));
  problems.push(...ownProblems);
  problems.sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
  if (problems.length === 0) problems.push(...segmentCountProblems(segments));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: segments };
}

/** A row that sums up others gets no other issue. */
const SUMS: ReadonlySet<string> = new Set(["sumRow", "sumRowUnnamed"]);

function onePrice(cell: Cell): Result<readonly Segment[]> {
  const price = numberCell(cell, SEGMENTS.Price.constraint);
  if (price.ok) return { ok: true, value: [priceOnly(price.value)] };
  const { ok, ...wrong } = price;
  return { ok, problems: [{ argument: ARGUMENT, ...wrong }] };
}

function readSegment(reader: RowReader<typeof SEGMENTS>): Segment {
  const name = reader.text("Segment");
  if (name === "") reader.report("Segment", { kind: "noSegmentName" });
  const industry = nameKey(reader.text("Industry"));
  const figures = Object.fromEntries(
    SEGMENT_NUMBERS.map((field) => [field, reader.number(SEGMENT_FIGURES[field])]),
  ) as Readonly<Record<SegmentNumber, number>>;
  const segment = { name, industry, ...figures };
  // Without a Term column, monthly amounts never apply, so report that. A typed term of 0 is a decision.
  const monthly = (["fee", "runCost", "churn"] as const).find((field) => segment[field] !== 0);
  if (!reader.has("Term") && monthly !== undefined) {
    reader.report(SEGMENT_FIGURES[monthly], { kind: "monthsMissing", column: "Term" });
  }
  return segment;
}

function segmentCountProblems(segments: readonly Segment[]): readonly Problem[] {
  const clients = segments.reduce((sum, segment) => sum + segment.clients, 0);
  if (clients === 0) return [{ argument: ARGUMENT, issue: { kind: "noClientsListed" } }];
  if (clients <= MAX_DEPLOYMENTS) return [];
  return [{ argument: ARGUMENT, issue: { kind: "tooManyClients", clients } }];
}
