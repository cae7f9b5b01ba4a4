/** How a figure of the plan is named from outside: "Driver.Column", "Segment.Column" or the label of a term; case and spacing aside. */
import type { Plan } from "../engine/cost/inputs";
import type { SegmentNumber } from "../engine/cost/inputRules";
import type { Target } from "../engine/risk/Uncertainty";
import { shown } from "./cells/shown";
import { folded as heading } from "./headings/folded";
import { SEGMENT_FIGURES } from "./readSegments";
import { TERM_FIGURES } from "./readTerms";
import { TERM_LABELS } from "./termLabels";

const DRIVER_FIGURES = { First: "first", Rate: "rate", Slope: "slope", Floor: "floor" } as const;
type DriverFigure = keyof typeof DRIVER_FIGURES;
const DRIVER_NAMES = Object.keys(DRIVER_FIGURES) as DriverFigure[];
const SEGMENT_FIELDS = Object.keys(SEGMENT_FIGURES) as SegmentNumber[];

/** Names that a message lists before it says how many more there are. */
const LISTED = 12;

export type NamedInput =
  Readonly<{ ok: true; name: string; target: Target }> | Readonly<{ ok: false; message: string }>;

/** The figure that a name means, or why it means none and what exists. */
export function inputNamed(plan: Plan, written: string): NamedInput {
  const label = TERM_LABELS.find((known) => heading(known) === heading(written));
  if (label !== undefined) return { ok: true, name: label, target: { kind: "term", term: TERM_FIGURES[label] } };
  // A name may hold a dot itself; a column never does.
  const dot = written.lastIndexOf(".");
  const [owner, column] = dot < 0 ? [written, ""] : [written.slice(0, dot), written.slice(dot + 1)];
  const found = [...driverInputs(plan, owner, column), ...segmentInputs(plan, owner, column)];
  const [only, other] = found;
  if (only !== undefined && other === undefined) return { ok: true, ...only };
  if (only !== undefined) {
    return {
      ok: false,
      message: `${shown(written)} could mean ${found.length} segments of that name; give each its own`,
    };
  }
  return { ok: false, message: unknown(plan, written, owner, column) };
}

/** Every figure of the plan that a name means, with what it is; drivers first, then segments and terms. */
export function inputsOf(plan: Plan): readonly Readonly<{ name: string; target: Target; value: number }>[] {
  const names = [
    ...plan.drivers.flatMap(({ name }) => DRIVER_NAMES.map((column) => `${name}.${column}`)),
    ...plan.segments.flatMap(({ name }) => SEGMENT_FIELDS.map((field) => `${name}.${SEGMENT_FIGURES[field]}`)),
    ...TERM_LABELS,
  ];
  return names.flatMap((written) => {
    const named = inputNamed(plan, written);
    const value = named.ok ? valueOf(plan, named.target) : undefined;
    return named.ok && value !== undefined ? [{ name: named.name, target: named.target, value }] : [];
  });
}

/** Undefined where the plan has none: clients without end, a term that is left out. */
function valueOf({ drivers, segments, terms }: Plan, target: Target): number | undefined {
  const value = ((): number | undefined => {
    switch (target.kind) {
      case "driver": {
        const driver = drivers[target.driver];
        return target.column === "rate" ? driver?.rates[0]?.rate : driver?.[target.column];
      }
      case "segment":
        return segments[target.segment]?.[target.column];
      case "term":
        return terms[target.term];
    }
  })();
  return value === Infinity ? undefined : value;
}

type Found = Readonly<{ name: string; target: Target }>;

function driverInputs(plan: Plan, owner: string, column: string): readonly Found[] {
  const figure = DRIVER_NAMES.find((name) => heading(name) === heading(column));
  if (figure === undefined) return [];
  return plan.drivers.flatMap(({ name }, driver) => {
    const target: Target = { kind: "driver", driver, column: DRIVER_FIGURES[figure] };
    return folded(name) === folded(owner) ? [{ name: `${name}.${figure}`, target }] : [];
  });
}

function segmentInputs(plan: Plan, owner: string, column: string): readonly Found[] {
  const field = SEGMENT_FIELDS.find((name) => heading(SEGMENT_FIGURES[name]) === heading(column));
  if (field === undefined) return [];
  return plan.segments.flatMap(({ name }, segment) => {
    const target: Target = { kind: "segment", segment, column: field };
    return folded(name) === folded(owner) ? [{ name: `${name}.${SEGMENT_FIGURES[field]}`, target }] : [];
  });
}

function unknown(plan: Plan, written: string, owner: string, column: string): string {
  const owned = (kind: string, columns: readonly string[]): string =>
    column === ""
      ? `${shown(written)} lacks its column; write it with a dot before it: ${columns.join(", ")}`
      : `${shown(column)} is not a figure of the ${kind} ${owner.trim()}; they are ${columns.join(", ")}`;
  const is = ({ name }: Readonly<{ name: string }>): boolean => folded(name) === folded(owner);
  if (plan.drivers.some(is)) return owned("driver", DRIVER_NAMES);
  if (plan.segments.some(is)) return owned("segment", Object.values(SEGMENT_FIGURES));
  const [driver, segment] = [plan.drivers[0]?.name ?? "Driver", plan.segments[0]?.name ?? "Segment"];
  return [
    `${shown(written)} is not an input; an input is a figure such as ${driver}.Slope or ${segment}.Price, or a term`,
    `drivers are ${listed(plan.drivers.map(({ name }) => name))}`,
    `segments are ${listed(plan.segments.map(({ name }) => name))}`,
    `terms are ${TERM_LABELS.join(", ")}`,
  ].join("; ");
}

function listed(names: readonly string[]): string {
  const rest = names.length - LISTED;
  return rest > 1 ? `${names.slice(0, LISTED).join(", ")} and ${rest} more` : names.join(", ");
}

const folded = (name: string): string => name.toLowerCase().replace(/[\s\u00a0]+/g, "");
