/**
 * The name of a figure of the plan, as typed: "Driver.Column", "Segment.Column" or the label of a term. Case and
 * spacing do not matter.
 */
import type { Plan } from "../engine/cost/inputs";
import { driverFigure } from "../engine/cost/driverFigure";
import { DRIVER_NUMBERS, type SegmentNumber } from "../engine/cost/inputConstraints";
import type { InputRef } from "../engine/risk/Uncertainty";
import { quoteCell } from "./cells/quoteCell";
import { normalizeHeader as heading } from "./headings/normalizeHeader";
import { nameKey } from "./headings/nameKey";
import type { Issue } from "./Issue";
import { nearestNames } from "./nearestNames";
import { DRIVER_FIGURES } from "../schema/drivers";
import { SEGMENT_FIGURES } from "../schema/segments";
import { TERM_FIGURES, TERM_LABELS } from "../schema/terms";

const DRIVER_NAMES = Object.values(DRIVER_FIGURES);
const SEGMENT_FIELDS = Object.keys(SEGMENT_FIGURES) as SegmentNumber[];

export type ResolvedInput =
  Readonly<{ ok: true; name: string; target: InputRef }> | Readonly<{ ok: false; issue: Issue }>;

/** The figure with this name, or why there is none and which ones exist. */
export function resolveInput(plan: Plan, written: string): ResolvedInput {
  const label = TERM_LABELS.find((known) => heading(known) === heading(written));
  if (label !== undefined) return { ok: true, name: label, target: { kind: "term", term: TERM_FIGURES[label] } };
  // A name may contain a dot, but a column never does.
  const dot = written.lastIndexOf(".");
  const [owner, column] = dot < 0 ? [written, ""] : [written.slice(0, dot), written.slice(dot + 1)];
  const named = [...driverInputs(plan, owner, column), ...segmentInputs(plan, owner, column)];
  const [only] = named;
  if (only !== undefined) return { ok: true, ...only };
  return { ok: false, issue: unknownInputIssue(plan, written, owner, column) };
}

/** Every figure of the plan that has a name, with its value: drivers first, then segments and terms. */
export function listInputs(plan: Plan): readonly Readonly<{ name: string; target: InputRef; value: number }>[] {
  const names = [
    ...plan.drivers.flatMap(({ name }) => DRIVER_NAMES.map((column) => `${name}.${column}`)),
    ...plan.segments.flatMap(({ name }) => SEGMENT_FIELDS.map((field) => `${name}.${SEGMENT_FIGURES[field]}`)),
    ...TERM_LABELS,
  ];
  return names.flatMap((written) => {
    const named = resolveInput(plan, written);
    const value = named.ok ? valueOf(plan, named.target) : undefined;
    return named.ok && value !== undefined ? [{ name: named.name, target: named.target, value }] : [];
  });
}

/** Undefined when the plan has no such value: unlimited clients, or a term that is left out. */
function valueOf({ drivers, segments, terms }: Plan, target: InputRef): number | undefined {
  const value = ((): number | undefined => {
    switch (target.kind) {
      case "driver": {
        const driver = drivers[target.driver];
        return driver && driverFigure(driver, target.column);
      }
      case "segment":
        return segments[target.segment]?.[target.column];
      case "term":
        return terms[target.term];
    }
  })();
  return value === Infinity ? undefined : value;
}

type NamedInput = Readonly<{ name: string; target: InputRef }>;

function driverInputs(plan: Plan, owner: string, column: string): readonly NamedInput[] {
  const field = DRIVER_NUMBERS.find((name) => heading(DRIVER_FIGURES[name]) === heading(column));
  if (field === undefined) return [];
  return plan.drivers.flatMap(({ name }, driver) => {
    const target: InputRef = { kind: "driver", driver, column: field };
    return nameKey(name) === nameKey(owner) ? [{ name: `${name}.${DRIVER_FIGURES[field]}`, target }] : [];
  });
}

function segmentInputs(plan: Plan, owner: string, column: string): readonly NamedInput[] {
  const field = SEGMENT_FIELDS.find((name) => heading(SEGMENT_FIGURES[name]) === heading(column));
  if (field === undefined) return [];
  return plan.segments.flatMap(({ name }, segment) => {
    const target: InputRef = { kind: "segment", segment, column: field };
    return nameKey(name) === nameKey(owner) ? [{ name: `${name}.${SEGMENT_FIGURES[field]}`, target }] : [];
  });
}

function unknownInputIssue(plan: Plan, written: string, owner: string, column: string): Issue {
  const missingColumn = (columns: readonly string[]): Issue => ({
    kind: "inputLacksColumn",
    found: quoteCell(written),
    columns,
  });
  const is = ({ name }: Readonly<{ name: string }>): boolean => nameKey(name) === nameKey(owner);
  const none = { found: quoteCell(column), owner: owner.trim() };
  if (plan.drivers.some(is))
    return column === "" ? missingColumn(DRIVER_NAMES) : { kind: "notADriverFigure", ...none, columns: DRIVER_NAMES };
  const segmentColumns = Object.values(SEGMENT_FIGURES);
  if (plan.segments.some(is))
    return column === ""
      ? missingColumn(segmentColumns)
      : { kind: "notASegmentFigure", ...none, columns: segmentColumns };
  return {
    kind: "unknownInput",
    found: quoteCell(written),
    driver: plan.drivers[0]?.name ?? "Driver",
    segment: plan.segments[0]?.name ?? "Segment",
    drivers: nearestNames(
      owner,
      plan.drivers.map(({ name }) => name),
    ),
    segments: nearestNames(
      owner,
      plan.segments.map(({ name }) => name),
    ),
    labels: TERM_LABELS,
  };
}
