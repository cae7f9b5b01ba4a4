/**
 * The name of a figure of the plan, as typed: "Driver.Column", "Segment.Column", the label of a term or of an exchange
 * rate. Case and spacing do not matter.
 */
import type { Plan } from "../engine/cost/inputs";
import { driverFigure } from "../engine/cost/driverFigure";
import type { AnyDriverFigure, AnySegmentNumber } from "../engine/cost/inputConstraints";
import type { InputRef } from "../engine/risk/Uncertainty";
import { quoteCell } from "./cells/quoteCell";
import { normalizeHeader as heading } from "./headings/normalizeHeader";
import { nameKey } from "./headings/nameKey";
import type { Issue } from "./Issue";
import { nearestNames } from "./nearestNames";
import { EXCHANGE, type ExchangeLabel } from "../schema/exchange";
import { ALL_DRIVER_FIGURES, ALL_SEGMENT_FIGURES } from "../schema/inputColumn";
import { ALL_TERMS, type AnyTermLabel } from "../schema/optionalTerms";
import { ALL_SEGMENTS } from "../schema/segments";
import { columnsOf, type ColumnSchema } from "../schema/schema";
import { exchangeLabel, exchangeName } from "./headings/exchangeLabel";

const DRIVER_FIELDS = Object.keys(ALL_DRIVER_FIGURES) as AnyDriverFigure[];
const SEGMENT_FIELDS = Object.keys(ALL_SEGMENT_FIGURES) as AnySegmentNumber[];
const TERM_LABELS = columnsOf(ALL_TERMS);

/** Whether the calendar, a contract or its kind fixes a figure, so that no draw may change it. */
const isCertain = (schema: ColumnSchema): boolean => schema.type !== "number" || schema.certain === true;
const DRIVER_NAMES = DRIVER_FIELDS.map((field) => ALL_DRIVER_FIGURES[field]);
const UNCERTAIN_SEGMENT_FIELDS = SEGMENT_FIELDS.filter((field) => !isCertain(ALL_SEGMENTS[ALL_SEGMENT_FIGURES[field]]));
const SEGMENT_NAMES = UNCERTAIN_SEGMENT_FIELDS.map((field) => ALL_SEGMENT_FIGURES[field]);
const UNCERTAIN_LABELS = TERM_LABELS.filter((label) => !isCertain(ALL_TERMS[label]));
/** Columns that a row may have, but that are never uncertain. */
const CERTAIN_COLUMNS = ["Currency", "Billing"] as const;

export type ResolvedInput =
  Readonly<{ ok: true; name: string; target: InputRef }> | Readonly<{ ok: false; issue: Issue }>;

/** The figure with this name, or why there is none and which ones exist. */
export function resolveInput(plan: Plan, written: string): ResolvedInput {
  const label = TERM_LABELS.find((known) => heading(known) === heading(written));
  if (label !== undefined) return termInput(label, written);
  const exchange = exchangeLabel(written);
  if (exchange !== undefined) return exchangeInput(plan, exchange);
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
    ...plan.segments.flatMap(({ name }) => SEGMENT_NAMES.map((column) => `${name}.${column}`)),
    ...UNCERTAIN_LABELS,
    ...(plan.terms.exchange ?? []).flatMap(({ currency }) =>
      FIGURES_OF_EXCHANGE.map((figure) => exchangeName({ figure, currency })),
    ),
  ];
  return names.flatMap((written) => {
    const named = resolveInput(plan, written);
    const value = named.ok ? valueOf(plan, named.target) : undefined;
    return named.ok && value !== undefined ? [{ name: named.name, target: named.target, value }] : [];
  });
}

/** Undefined when the plan has no such value: unlimited clients, or a figure that is left out. */
function valueOf({ drivers, segments, terms }: Plan, target: InputRef): number | undefined {
  const value = ((): number | undefined => {
    switch (target.kind) {
      case "driver": {
        const driver = drivers[target.driver];
        return driver === undefined || (target.column === "escalation" && driver.escalation === undefined)
          ? undefined
          : driverFigure(driver, target.column);
      }
      case "segment":
        return segments[target.segment]?.[target.column];
      case "term":
        return terms[target.term];
      case "exchange":
        return terms.exchange?.find(({ currency }) => currency === target.currency)?.[target.figure];
    }
  })();
  return value === Infinity ? undefined : value;
}

type NamedInput = Readonly<{ name: string; target: InputRef }>;

function driverInputs(plan: Plan, owner: string, column: string): readonly NamedInput[] {
  const field = DRIVER_FIELDS.find((name) => heading(ALL_DRIVER_FIGURES[name]) === heading(column));
  if (field === undefined) return [];
  return plan.drivers.flatMap(({ name }, driver) => {
    const target: InputRef = { kind: "driver", driver, column: field };
    return nameKey(name) === nameKey(owner) ? [{ name: `${name}.${ALL_DRIVER_FIGURES[field]}`, target }] : [];
  });
}

function segmentInputs(plan: Plan, owner: string, column: string): readonly NamedInput[] {
  const field = UNCERTAIN_SEGMENT_FIELDS.find((name) => heading(ALL_SEGMENT_FIGURES[name]) === heading(column));
  if (field === undefined) return [];
  return plan.segments.flatMap(({ name, industry }, index) => {
    // The first segment of an industry has its prior deployments.
    const segment = field === "prior" ? plan.segments.findIndex((one) => one.industry === industry) : index;
    const target: InputRef = { kind: "segment", segment, column: field };
    return nameKey(name) === nameKey(owner) ? [{ name: `${name}.${ALL_SEGMENT_FIGURES[field]}`, target }] : [];
  });
}

function termInput(label: AnyTermLabel, written: string): ResolvedInput {
  const { key } = ALL_TERMS[label];
  return key === "discounting" || isCertain(ALL_TERMS[label])
    ? { ok: false, issue: { kind: "neverUncertain", found: quoteCell(written) } }
    : { ok: true, name: label, target: { kind: "term", term: key } };
}

const FIGURES_OF_EXCHANGE = Object.keys(EXCHANGE) as (keyof typeof EXCHANGE)[];

function exchangeInput({ terms }: Plan, { figure, currency }: ExchangeLabel): ResolvedInput {
  if (terms.exchange?.some((one) => one.currency === currency) === true)
    return { ok: true, name: exchangeName({ figure, currency }), target: { kind: "exchange", currency, figure } };
  const labels = [exchangeName({ figure: "rate", currency })];
  return { ok: false, issue: { kind: "countsOnlyWith", labels } };
}

function unknownInputIssue(plan: Plan, written: string, owner: string, column: string): Issue {
  const missingColumn = (columns: readonly string[]): Issue => ({
    kind: "inputLacksColumn",
    found: quoteCell(written),
    columns,
  });
  const is = ({ name }: Readonly<{ name: string }>): boolean => nameKey(name) === nameKey(owner);
  const none = { found: quoteCell(column), owner: owner.trim() };
  const isCertainColumn = CERTAIN_COLUMNS.some((one) => heading(one) === heading(column));
  if (isCertainColumn && [...plan.drivers, ...plan.segments].some(is))
    return { kind: "neverUncertain", found: quoteCell(written) };
  if (plan.drivers.some(is))
    return column === "" ? missingColumn(DRIVER_NAMES) : { kind: "notADriverFigure", ...none, columns: DRIVER_NAMES };
  if (plan.segments.some(is))
    return column === ""
      ? missingColumn(SEGMENT_NAMES)
      : { kind: "notASegmentFigure", ...none, columns: SEGMENT_NAMES };
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
    labels: UNCERTAIN_LABELS,
  };
}
