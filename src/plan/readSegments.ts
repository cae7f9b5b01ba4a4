import type { Segment } from "../engine/cost/inputs";
import { SEGMENT_CONSTRAINTS, type SegmentNumber } from "../engine/cost/inputConstraints";
import { MAX_DEPLOYMENTS, SIGNED_AMOUNT } from "../engine/constraints";
import { parseTable } from "./cells/parseTable";
import type { Cell, Cells } from "./cells/Cell";
import { numberCell } from "./cells/numberCell";
import { RowReader } from "./cells/RowReader";
import { SEGMENT_COLUMNS, type SegmentColumn } from "../schema/columns";
import { SEGMENT_FIGURES } from "../schema/segments";
import { nameKey } from "./headings/nameKey";
import type { Problem, Result } from "./Problem";
import { segmentIssues } from "./segmentIssues";

const ARGUMENT = "segments";
const EXAMPLE = "Segments[[#Headers],[#Data]]";

/** An unlimited number of identical clients at one price. */
export function priceOnly(price: number): Segment {
  return {
    name: "Clients",
    industry: "",
    clients: Infinity,
    price,
    entry: 0,
    acquisition: 0,
    fee: 0,
    runCost: 0,
    term: 0,
    churn: 0,
    size: 1,
  };
}

/** The segments block, or a single cell with a price. */
export function readSegments(cells: Cells): Result<readonly Segment[]> {
  if (cells.length === 1 && cells[0]?.length === 1) return onePrice(cells[0][0]);
  const read = parseTable(cells, {
    argument: ARGUMENT,
    columns: SEGMENT_COLUMNS,
    required: ["Segment", "Clients"],
    example: EXAMPLE,
  });
  if (!read.ok) return read;
  const { rows } = read.value;
  const problems: Problem[] = [];
  const ownProblems = segmentIssues(read.value, { argument: ARGUMENT, example: EXAMPLE });
  const rowsWithProblems = new Set(ownProblems.filter(({ issue }) => SUMS.has(issue.kind)).map(({ row }) => row));
  const segments = rows
    .filter(({ row }) => !rowsWithProblems.has(row))
    .map((line) => readSegment(new RowReader(ARGUMENT, read.value, line, problems)));
  problems.push(...ownProblems);
  problems.sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
  if (problems.length === 0) problems.push(...segmentCountProblems(segments));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: segments };
}

/** A row that sums up others gets no other issue. */
const SUMS: ReadonlySet<string> = new Set(["sumRow", "sumRowUnnamed"]);

function onePrice(cell: Cell): Result<readonly Segment[]> {
  const price = numberCell(cell, SIGNED_AMOUNT);
  if (price.ok) return { ok: true, value: [priceOnly(price.value)] };
  const { ok, ...wrong } = price;
  return { ok, problems: [{ argument: ARGUMENT, ...wrong }] };
}

function readSegment(reader: RowReader<SegmentColumn>): Segment {
  const name = reader.text("Segment");
  if (name === "") reader.report("Segment", { kind: "noSegmentName" });
  const figure = (field: SegmentNumber, absent: number): number =>
    reader.number(SEGMENT_FIGURES[field], SEGMENT_CONSTRAINTS[field], absent);
  const segment = {
    name,
    industry: nameKey(reader.text("Industry")),
    clients: figure("clients", 0),
    price: figure("price", 0),
    entry: figure("entry", 0),
    acquisition: figure("acquisition", 0),
    fee: figure("fee", 0),
    runCost: figure("runCost", 0),
    term: figure("term", 0),
    churn: figure("churn", 0),
    size: figure("size", 1),
  };
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
