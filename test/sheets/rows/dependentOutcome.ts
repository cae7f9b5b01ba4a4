/**
 * Compares a comparison and an executive page of an edited model with the engine's results for the edited blocks: the
 * figures are right, or the reason is shown in their place.
 */
import { columnIndex } from "../../../src/a1/columns";
import { type CompiledPlan, compile } from "../../../src/engine/cost/compile";
import { deploymentTable } from "../../../src/engine/cost/deploymentTable";
import { cashFlow } from "../../../src/engine/time/cashFlow";
import type { Cells } from "../../../src/plan/cells/Cell";
import { DRIVER_COLUMNS, SEGMENT_COLUMNS } from "../../../src/schema/columns";
import { readPlan } from "../../../src/plan/readPlan";
import { TERM_LABELS } from "../../../src/schema/terms";
import { linesOf, linesOfSegment, PLACE } from "../../../src/sheets/compare/comparisonLayout";
import { type Figure, TIMED_FIGURES } from "../../../src/sheets/compare/figureRows";
import { sheetMessages } from "../../../src/i18n/sheetMessages";
import { TABLE_FIGURES } from "../../../src/sheets/model/tableFigures";
import type { EditedCell, EditedState } from "../../support/libreOfficeEdits";
import { FIGURES, firstNoDearer, leavesMoreFrom, near, expectedFigures } from "../comparedFigures";
import type { DependentBook } from "./dependentBook";

const { notFound: NOT_FOUND, cannotBeRead: UNREAD } = sheetMessages("en").reasons;

const RIGHT = "right";
const PREFIXES = ["Rollout", "Rollout2"] as const;
const TIMED: ReadonlySet<string> = new Set(TIMED_FIGURES);

/**
 * "right" if every figure equals the engine's; otherwise the reason shown in place of the figures of the first
 * scenario.
 */
export function dependentOutcome(state: EditedState, book: DependentBook): string {
  const at = (area: string): readonly (readonly EditedCell[])[] => state[area]?.cells ?? missing(area);
  const clients = [0, 1].map((model) => at("figures")[FIGURES.indexOf("clients")]?.[model]);
  const plans = PREFIXES.map((prefix, model): CompiledPlan | undefined => {
    if (typeof clients[model] === "string") return undefined;
    const [drivers, segments, terms] = ["Drivers", "Segments", "Terms"].map((block) => plain(at(`${prefix}_${block}`)));
    const read = readPlan({ drivers: drivers ?? [], segments: segments ?? [], terms: terms ?? [] });
    if (!read.ok) throw new Error(`figures where the functions refuse: ${JSON.stringify(read.problems)}`);
    return compile(read.value);
  });
  plans.forEach((plan, model) => {
    const column = at("figures").map((row) => row[model]);
    if (plan === undefined)
      noFigures(
        "comparison",
        column.filter((_, row) => FIGURES_OF_TABLE.has(FIGURES[row] ?? "")),
      );
    else
      for (const [figure, expected] of expectedFigures(plan))
        if (!TIMED.has(figure)) same(`${figure} of scenario ${model}`, column[FIGURES.indexOf(figure)], expected);
  });
  const [a, b] = plans;
  for (const [table, found] of [
    ["crossover", firstNoDearer],
    ["marginCrossover", leavesMoreFrom],
  ] as const) {
    same(table, at(table)[1]?.[0], a && b ? found(a, b) : UNREAD);
    same(table, at(table)[0]?.[1], a && b ? found(b, a) : UNREAD);
  }
  inputLines(state, book);
  page(state, book, a);
  return a === undefined ? textOf(clients[0]) : RIGHT;
}

const FIGURES_OF_TABLE: ReadonlySet<string> = new Set(TABLE_FIGURES.filter((figure) => figure !== "clientsInTable"));

const { heading } = sheetMessages("en");

/** Compares every line of inputs with the blocks, and counts rows without a line. */
function inputLines(state: EditedState, { comparison }: DependentBook): void {
  const blocks = PREFIXES.map((prefix) => (block: string) => plain(state[`${prefix}_${block}`]?.cells ?? []).slice(1));
  TERM_LABELS.forEach((label, row) => {
    blocks.forEach((block, model) => {
      const found = block("Terms").find(([name]) => name === heading(label));
      same(
        `${label} of scenario ${model}`,
        state["termLines"]?.cells[row]?.[model + 1],
        found ? Number(found[1]) : "absent",
      );
    });
  });
  const compared = [new Set<string>(), new Set<string>()];
  const listed = new Set<string>();
  for (const [kind, block, columns] of [
    ["driver", "Drivers", DRIVER_COLUMNS],
    ["segment", "Segments", SEGMENT_COLUMNS],
  ] as const) {
    const inputs = kind === "driver" ? comparison.drivers : comparison.segments;
    let line = 0;
    inputs.forEach((input, index) => {
      const [name, , , from] = state[`found${block}`]?.cells[index] ?? [];
      const names = kind === "driver" ? linesOf(comparison, input) : linesOfSegment(comparison);
      const key = `${block} ${textOf(name).toLowerCase()} ${textOf(from)}`;
      if (name !== "" && listed.has(key)) throw new Error(`two lines of ${key}`);
      listed.add(key);
      blocks.forEach((rows, model) => {
        const filled = rows(block).filter(([own]) => own !== "");
        const at = filled.findIndex(
          (row) =>
            textOf(row[0]).toLowerCase() === textOf(name).toLowerCase() &&
            (kind === "segment" || Math.max(1, Number(row[8])) === from),
        );
        if (at >= 0) compared[model]?.add(`${block} ${at}`);
        names.forEach((column, offset) => {
          const cell = filled[at]?.[(columns as readonly string[]).indexOf(column)];
          const texts: Readonly<Record<string, string>> = { Category: "Other", Curve: "unit" };
          const text = texts[column] ?? (column === "Industry" ? "" : 0);
          const expected =
            at < 0 ? "absent" : column === PLACE ? at + 1 : cell === "" || cell === undefined ? text : cell;
          const shown = state[`${kind}Lines`]?.cells[line + 1 + offset]?.[model + 1];
          same(`${textOf(name)}: ${column} of scenario ${model}`, shown, expected as number | string);
        });
      });
      line += 1 + names.length;
    });
  }
  compared.forEach(({ size }, model) => {
    const all = ["Drivers", "Segments"]
      .flatMap((block) => blocks[model]?.(block) ?? [])
      .filter(([name]) => name !== "");
    const clients = figure(state, "clients", model);
    const headless = ["Drivers", "Segments"].some(
      (block) => !isHeaded(plain(state[`${PREFIXES[model] ?? ""}_${block}`]?.cells ?? [])),
    );
    const expected = typeof clients === "string" && (headless || all.length === size) ? clients : all.length - size;
    same(`rows not compared of scenario ${model}`, figure(state, "notListed", model), expected);
  });
  const apart = ["termLines", "driverLines", "segmentLines"]
    .flatMap((area) => state[area]?.cells ?? missing(area))
    .filter(([, a, b]) => a !== undefined && b !== undefined && !alike(a, b));
  same("inputs that differ", figure(state, "apart", 0), apart.length);
}

/** Compares as a spreadsheet does: texts are not case-sensitive. */
const alike = (a: EditedCell, b: EditedCell): boolean => textOf(a).toLowerCase() === textOf(b).toLowerCase();

function page(state: EditedState, { decided }: DependentBook, plan: CompiledPlan | undefined): void {
  const figures = (state["pageFigures"]?.cells ?? missing("pageFigures")).map(([cell]) => cell);
  const known = TABLE_FIGURES.filter((name) => name !== "clientsInTable");
  // After horizon and discount rate.
  const [, , peak] = figures.slice(TABLE_FIGURES.length);
  if (plan === undefined) noFigures("page", [...known.map((name) => figures[TABLE_FIGURES.indexOf(name)]), peak]);
  else {
    const expected = new Map(expectedFigures(plan));
    for (const name of known) same(`page: ${name}`, figures[TABLE_FIGURES.indexOf(name)], expected.get(name) ?? "?");
    const flow = cashFlow(plan);
    same("page: peak", peak, expected.get("peakFunding") ?? "?");
    const months = state["months"]?.cells ?? missing("months");
    months.forEach(([month, cash], row) => {
      const own = flow[Math.min(row, flow.length - 1)];
      same(`page: month ${row}`, month, own?.month ?? "?");
      same(`page: cash of month ${row}`, cash, own?.cumulative ?? "?");
    });
    const table = deploymentTable(plan, { from: 1, last: plan.last, step: 1 });
    (state["drawn"]?.cells ?? missing("drawn")).forEach(([, client, unitCost, left, margin], row) => {
      const point = table[Math.min(row, table.length - 1)];
      if (point === undefined) throw new Error("no deployment");
      same(`page: client of point ${row}`, client, point.deployment);
      same(`page: unit cost of point ${row}`, unitCost, point.unitCost);
      same(`page: contribution of point ${row}`, left, point.unitCost + point.unitMargin);
      same(`page: margin of point ${row}`, margin, point.cumulativeMargin, Math.max(point.totalCost, 1));
    });
  }
  decided.forEach(({ cell }, index) => {
    if (cell.block === "terms") throw new Error("a term decides");
    const { block, letter, row } = cell;
    const cells = belowHeader(state[`Rollout_${block.charAt(0).toUpperCase()}${block.slice(1)}`]);
    const own = cells.filter(([name, ...rest]) => name === row && (block !== "drivers" || Number(rest[7] ?? 0) <= 1));
    const value = own.length === 1 ? own[0]?.[columnIndex(letter) - columnIndex("B")] || 0 : NOT_FOUND;
    same(`page: ${row} now`, state["deciders"]?.cells[index]?.[4], value as number | string);
  });
  const segments = belowHeader(state["Rollout_Segments"]);
  for (const [name, , price] of state["ceilings"]?.cells ?? missing("ceilings")) {
    const charged = segments.filter(([own]) => own === name).reduce((sum, row) => sum + Number(row[3]), 0);
    same(`page: price of ${textOf(name)}`, price, name === "" ? "" : charged);
  }
}

const figure = (state: EditedState, name: Figure, model: number): EditedCell | undefined =>
  state["figures"]?.cells[FIGURES.indexOf(name)]?.[model];

function noFigures(what: string, cells: readonly (EditedCell | undefined)[]): void {
  const found = cells.find((cell) => typeof cell !== "string");
  if (found !== undefined) throw new Error(`${what}: ${JSON.stringify(found)} where the blocks cannot be read`);
}

function same(what: string, found: EditedCell | undefined, expected: number | string, size = 1): void {
  const close = typeof found === "number" && typeof expected === "number" && Math.abs(found - expected) <= 1e-9 * size;
  if (!close && !near(found, expected))
    throw new Error(`${what}: ${JSON.stringify(found)}, ${JSON.stringify(expected)} by the engine`);
}

const plain = (cells: readonly (readonly EditedCell[])[]): Cells =>
  cells.map((row) => row.map((cell) => (typeof cell === "object" ? "#N/A" : cell)));

/** The deleted rows may include the header. */
function belowHeader(area: EditedState[string] | undefined): Cells {
  const cells = plain(area?.cells ?? []);
  return cells.slice(isHeaded(cells) ? 1 : 0);
}

const isHeaded = (cells: Cells): boolean => ["Driver", "Segment", "Term"].includes(textOf(cells[0]?.[0]));

const textOf = (cell: unknown): string =>
  typeof cell === "string" || typeof cell === "number" ? String(cell) : "#N/A";

function missing(area: string): never {
  throw new Error(`${area} was not read`);
}
