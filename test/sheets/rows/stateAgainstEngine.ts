/**
 * Compares the native figures of an edited file with the engine's results for the edited blocks: the figures are right,
 * or the reason is shown. No other figure is accepted.
 */
import { type CompiledPlan, compile } from "../../../src/engine/cost/compile";
import { deploymentTable } from "../../../src/engine/cost/deploymentTable";
import { cashFlow } from "../../../src/engine/time/cashFlow";
import type { Cells } from "../../../src/plan/cells/Cell";
import { readPlan } from "../../../src/plan/readPlan";
import { sheetMessages } from "../../../src/i18n/sheetMessages";
import { ceilingOf } from "../../../src/sheets/model/profileCeiling";
import type { EditedArea, EditedCell, EditedState } from "../../support/libreOfficeEdits";

const TOLERANCE = 1e-9;
const EN = sheetMessages("en");

/** "right" if every figure equals the engine's; otherwise the reason shown in place of figures. */
export function outcomeOf(state: EditedState): string {
  for (const name of ["used", "deploymentTable", "months", "figures"] as const) refuseErrors(name, state[name] ?? null);
  const clients = cellAt(state["used"], 4, 1);
  const native = rowsOf(state["deploymentTable"]).filter(([deployment]) => deployment !== "");
  if (typeof clients === "string") {
    if (native.length > 0) throw new Error(`figures beside "${clients}"`);
    const [delivered] = rowsOf(state["months"]).filter(([month]) => month !== "");
    if (delivered !== undefined) throw new Error(`months beside "${clients}"`);
    return clients;
  }
  const read = readPlan({
    drivers: blockOf(state["drivers"]),
    segments: blockOf(state["segments"]),
    terms: blockOf(state["terms"]),
  });
  if (!read.ok) throw new Error(`figures where the functions refuse: ${JSON.stringify(read.problems)}`);
  const compiled = compile(read.value);
  same("clients", clients, compiled.last, 1);
  const expected = deploymentTable(compiled, { from: 1, last: compiled.last, step: 1 }).slice(
    0,
    rowsOf(state["deploymentTable"]).length,
  );
  same("deployments", native.length, expected.length, 1);
  expected.forEach((row, index) => {
    const size = Math.max(row.totalCost, Math.abs(row.cumulativeMargin), 1);
    const found = native[index] ?? [];
    const pairs = [row.deployment, undefined, undefined, row.unitCost, undefined, row.totalCost, row.averageCost];
    [...pairs, row.contribution, row.unitMargin, row.cumulativeMargin].forEach((value, column) => {
      if (value !== undefined) same(`deployment table ${index + 1}, column ${column}`, found[column], value, size);
    });
    if (found[1] !== row.segment) throw new Error(`segment ${JSON.stringify(found[1])}, ${row.segment} by the engine`);
  });
  const profiles = profilesOutcome(state);
  return profiles === RIGHT ? cashOutcome(state, compiled) : profiles;
}

/**
 * The price ceilings of the client profiles equal the engine's, or the reason is shown, independent of the other cells.
 */
function profilesOutcome(state: EditedState): string {
  const reasons = [0, 1, 2].flatMap((profile): readonly string[] => {
    const label = `Price ceiling, profile ${profile + 1}`;
    const found = rowsOf(state["checks"]).find(([name]) => name === label)?.[1];
    const expected = ceilingOf(blockOf(state["clients"]), profile, EN);
    if (typeof found === "string" && found !== EN.common.none) return [found];
    if (typeof expected === "number") same(label, found, expected, Math.max(1, expected));
    else if (found !== EN.common.none) throw new Error(`${label}: ${JSON.stringify(found)}, ${expected} by the engine`);
    return [];
  });
  return reasons[0] === undefined ? RIGHT : `profiles: ${reasons[0]}`;
}

/**
 * The chart data: one point per client and then the last client's point, because a blank or a 0 would draw a line down.
 * Only if no row was moved.
 */
export function drawnOutcome(state: EditedState): string {
  const native = rowsOf(state["deploymentTable"]).filter(([deployment]) => deployment !== "");
  const expected = native.map(([n, , , unitCost, , , , , unitMargin, margin]) => [
    n,
    unitCost,
    Number(unitCost) + Number(unitMargin),
    margin,
  ]);
  rowsOf(state["drawn"], 0).forEach((point, index) => {
    const row = expected[Math.min(index, expected.length - 1)] ?? [];
    point.forEach((found, column) => same(`point ${index + 1}, column ${column}`, found, Number(row[column]), 1));
  });
  return RIGHT;
}

const RIGHT = "right";

function cashOutcome(state: EditedState, compiled: CompiledPlan): string {
  const reason = rowsOf(state["cashTerms"], 0).at(-1)?.[0];
  if (reason !== "OK") return `cash: ${JSON.stringify(reason)}`;
  const flow = cashFlow(compiled);
  const scale = flow.reduce((sum, { revenue, deploymentCost, runCost }) => sum + revenue + deploymentCost + runCost, 1);
  const months = rowsOf(state["months"]).filter(([month]) => month !== "");
  same("months", months.length, flow.length, 1);
  flow.forEach((month, index) => {
    same(`served in ${month.month}`, months[index]?.[1], month.liveClients, Math.max(1, month.liveClients));
    same(`cash in ${month.month}`, months[index]?.[2], month.cumulative, scale);
  });
  return RIGHT;
}

function refuseErrors(name: string, area: EditedArea): void {
  if (area !== null && area.error !== null) throw new Error(`${name}: ${JSON.stringify(area.error)}`);
}

function same(what: string, found: EditedCell | undefined, expected: number, size: number): void {
  if (typeof found === "number" && Math.abs(found - expected) <= TOLERANCE * size) return;
  throw new Error(`${what}: ${JSON.stringify(found)}, ${expected} by the engine`);
}

const cellAt = (area: EditedArea | undefined, row: number, column: number): EditedCell | undefined =>
  area?.cells[row]?.[column];

/** The rows of an area below its header. */
const rowsOf = (area: EditedArea | undefined, headers = 1): readonly (readonly EditedCell[])[] =>
  area?.cells.slice(headers) ?? [];

const blockOf = (area: EditedArea | undefined): Cells =>
  (area?.cells ?? []).map((row) => row.map((cell) => (typeof cell === "object" ? "#N/A" : cell)));
