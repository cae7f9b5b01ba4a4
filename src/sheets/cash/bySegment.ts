/**
 * Segment by segment beside the months: clients completed, clients whose term is over, clients served. The figures of
 * each segment are above, one column per segment.
 *
 *     served(t) = served(t - 1) · (1 - churn) + completed(t - 1) - completed(t - 1 - term) · (1 - churn) ^ term
 */
import { columnLetters } from "../../a1/columns";
import type { SegmentColumn } from "../../schema/columns";
import type { PlanOptions } from "../../plan/templates/planOptions";
import type { OptionalSegmentColumn } from "../../schema/segments";
import type { InLanguage } from "../InLanguage";
import type { CellValue, NumberFormatName } from "../SheetSpec";
import { blockColumn } from "../model/blockColumn";
import { SEGMENT_INPUT } from "../model/inputColumns";
import { column } from "../model/modelLayout";
import type { SheetPart } from "../model/SheetPart";
import { rowsOf } from "../model/rowsOf";
import { segmentOption } from "../model/optionColumns";
import { billingOf, invoiceAt } from "../model/segmentOptionWorkings";
import { SEGMENT_OPTION_WORKING, SEGMENT_WORKING } from "../model/workingColumns";
import type { CashLayout } from "./cashLayout";

/** Groups of columns to the right of the chart data. `invoiced`: only where fees do not follow the clients served. */
const GROUPS = ["completed", "over", "served", "invoiced"] as const;
type GroupName = (typeof GROUPS)[number];

/** Whether clients pay other fees than the initial one each month. */
export const paysUnevenly = ({ segments }: PlanOptions): boolean =>
  (["Billing", "Fee rise", "Expansion", "Price rise"] as const).some((column) => segments.includes(column));

const groupsOf = ({ model }: CashLayout): readonly GroupName[] =>
  GROUPS.filter((group) => group !== "invoiced" || paysUnevenly(model.options));

/** Rows above the months, counted from the first row of the terms. */
const ABOVE = {
  completed: { before: 1, last: 2, price: 3, row: 4, priceGrowth: 5, exchangeGrowth: 6 },
  over: { term: 1, atEnd: 2 },
  served: { fee: 1, runCost: 2, churn: 3, joins: 4, costGrowth: 5 },
  invoiced: { term: 1, billing: 2, staying: 3, rise: 4 },
} as const;

/** Cells of one row of a group, for all segments: `$AL120:$AS120`. */
export function segmentCells(layout: CashLayout, group: GroupName, row: number | string): string {
  const letters = lettersOf(layout, group);
  return `$${letters[0] ?? ""}${row}:$${letters.at(-1) ?? ""}${row}`;
}

/** The same with fixed rows, for the figures above the months. */
export function segmentTerms<G extends GroupName>(layout: CashLayout, group: G, term: keyof (typeof ABOVE)[G]): string {
  const above: Readonly<Record<string, number>> = ABOVE[group];
  return segmentCells(layout, group, `$${layout.terms.first + (above[String(term)] ?? 0)}`);
}

type Above = readonly [label: string, formula: string, format: NumberFormatName];

/**
 * In the formulas, `{n}` is the number of the segment among the named ones, `{c}` the column, `{o}` the column of the
 * group before, and `{done}` the column of the first group. The row of the segment is above that group; it is looked up
 * again when rows of the model are inserted, deleted or sorted.
 */
export function bySegment(layout: InLanguage<CashLayout>): SheetPart {
  const { columns, model, modelSheet, months, terms, t } = layout;
  const { isLong, months: MONTH_COLUMNS } = columns;
  const { options } = model;
  const on = (cell: string): string => `${modelSheet}!${cell}`;
  const at = (offset: number): string => `{c}$${terms.first + offset}`;
  const place = `{done}$${terms.first + ABOVE.completed.row}`;
  const found = (formula: string, absent = "0"): Above[1] => `=IF(${place}=0,${absent},${formula})`;
  const typed = (input: SegmentColumn): string =>
    `N(INDEX(${on(blockColumn(SEGMENT_INPUT[input], model.segments))},${place}+1))`;
  const worked = (name: keyof typeof SEGMENT_WORKING): string =>
    `INDEX(${on(column(SEGMENT_WORKING[name], model.segmentWorkings))},${place})`;
  /** A factor of the workings, which are there only if the segments have optional columns. */
  const factor = (name: keyof typeof SEGMENT_OPTION_WORKING): string =>
    options.segments.length === 0
      ? "1"
      : `INDEX(${on(column(SEGMENT_OPTION_WORKING[name], model.segmentWorkings))},${place})`;
  const growth = (label: string, name: keyof typeof SEGMENT_OPTION_WORKING): readonly Above[] =>
    isLong ? [[label, found(factor(name), "1"), "working"]] : [];
  /** An amount in the money of the plan, at the exchange rate of month 1. */
  const of = (input: SegmentColumn): Above[1] =>
    found(options.segments.length === 0 ? typed(input) : `${typed(input)}*${factor("exchange")}`);
  const option = (name: OptionalSegmentColumn): string => {
    const letter = segmentOption(options, name);
    return letter === undefined ? "0" : `N(INDEX(${on(blockColumn(letter, model.segments))},${place}+1))`;
  };
  const segment: Above = [t.heading("Segment"), found(worked("name"), '""'), "general"];
  const month = column(MONTH_COLUMNS.month, months);
  const cumulative = (row: string): string => `N($${MONTH_COLUMNS.dueByThen}${row})-N($${MONTH_COLUMNS.waiting}${row})`;
  const within = (row: string): string =>
    `MAX(0,MIN(${at(ABOVE.completed.last)},${cumulative(row)})-${at(ABOVE.completed.before)})`;
  const completed = `{o}$${months.first}:{o}$${months.last}`;
  const groups: Readonly<Record<GroupName, Readonly<{ title: string; above: readonly Above[]; formula: string }>>> = {
    completed: {
      title: t.cash.completedBySegment,
      above: [
        segment,
        [t.model.clientsBefore, found(worked("clientsBefore")), "count"],
        [t.cash.lastClient, found(`${worked("clientsBefore")}+${worked("clients")}`), "count"],
        [t.heading("Price"), of("Price"), "money"],
        [
          t.reasons.rowOfTheWorkings,
          `=IFERROR(MATCH({n},${on(column(SEGMENT_WORKING.number, model.segmentWorkings))},0),0)`,
          "count",
        ],
        ...growth(t.inputs.priceGrowth, "priceGrowth"),
        ...growth(t.inputs.exchangeGrowth, "exchangeGrowth"),
      ],
      formula: `${within("{r}")}-${within("{p}")}`,
    },
    over: {
      title: t.cash.termOverBySegment,
      above: [
        segment,
        [t.heading("Term"), found(`ROUND(${typed("Term")},0)`), "count"],
        [
          t.cash.shareStillThereThen,
          // 0 if the result is too small for a number: LibreOffice returns an error there.
          `=IF(${at(ABOVE.over.term)}=0,0,IF(${at(ABOVE.over.term)}*LN(1-${typed("Churn")})<-700,0,(1-${typed("Churn")})^${at(ABOVE.over.term)}))`,
          "percent",
        ],
      ],
      formula: `SUMIF(${month},$${MONTH_COLUMNS.month}{r}-${at(ABOVE.over.term)}-1,${completed})*${at(ABOVE.over.atEnd)}`,
    },
    served: {
      title: t.cash.servedBySegment,
      above: [
        segment,
        [t.heading("Fee a month"), of("Fee"), "money"],
        [t.cash.runCostAMonth, of("Run cost"), "money"],
        [t.cash.churnAMonth, found(typed("Churn")), "percent"],
        [t.cash.hasATerm, found(`IF(${typed("Term")}>0,1,0)`), "count"],
        ...growth(t.inputs.costGrowth, "costGrowth"),
      ],
      formula: `N({c}{p})*(1-${at(ABOVE.served.churn)})+N({done}{p})*${at(ABOVE.served.joins)}-{o}{r}`,
    },
    invoiced: {
      title: t.inputs.invoicedBySegment,
      above: [
        segment,
        [t.heading("Term"), found(`ROUND(${typed("Term")},0)`), "count"],
        [t.heading("Billing"), found(billingOf(option("Billing")), "1"), "count"],
        [t.inputs.feesStaying, found(`(1-${typed("Churn")})*(1+${option("Expansion")})`, "1"), "working"],
        [t.inputs.feeRiseFactor, found(`1+${option("Fee rise")}`, "1"), "working"],
      ],
      formula: invoiced(),
    },
  };
  /** Initial fees of month 1 that the clients completed in earlier months pay in this one. */
  function invoiced(): string {
    const done = `{done}$${months.first}:{done}$${months.last}`;
    const month = `(ROW(${done})-ROW({done}$${months.first}))`;
    const age = `($${MONTH_COLUMNS.month}{r}-${month}-1)`;
    const term = at(ABOVE.invoiced.term);
    const invoice = invoiceAt({
      age,
      within: `(${age}>=0)*(${age}<${term})`,
      term,
      billing: at(ABOVE.invoiced.billing),
      staying: at(ABOVE.invoiced.staying),
      rise: at(ABOVE.invoiced.rise),
    });
    return `SUMPRODUCT(${invoice}*{done}$${terms.first + ABOVE.completed.priceGrowth}^((${month}-1)/12),${done})`;
  }
  const parts = groupsOf(layout).map((name): SheetPart => {
    const { title, above, formula } = groups[name];
    const letters = lettersOf(layout, name);
    const filled = (text: string, index: number): string => {
      const before = lettersOf(layout, name === "served" ? "over" : "completed")[index] ?? "";
      const done = lettersOf(layout, "completed")[index] ?? "";
      return text
        .replaceAll("{c}", letters[index] ?? "")
        .replaceAll("{o}", before)
        .replaceAll("{done}", done)
        .replaceAll("{n}", String(index + 1));
    };
    const label = columnLetters(columns.segments + GROUPS.indexOf(name) * (letters.length + 1) - 1);
    const headings = above.map(([text, cell]): readonly CellValue[] => [
      text,
      ...letters.map((_, index) => ({ formula: filled(cell, index) })),
    ]);
    const rows = rowsOf(
      months,
      letters.map((_, index) => `=IF(ISNUMBER($${MONTH_COLUMNS.month}{r}),${filled(formula, index)},"")`),
    );
    const header = letters.map((letter) => ({ formula: `=${letter}${terms.first}` }));
    const [from, to] = [letters[0] ?? "", letters.at(-1) ?? ""];
    return {
      blocks: [
        { at: `${label}${terms.header}`, cells: [[title]] },
        { at: `${label}${terms.first}`, cells: headings },
        { at: `${from}${months.header}`, cells: [header, ...rows] },
      ],
      formats: [
        { range: `${label}${terms.header}:${to}${terms.header}`, style: "header" },
        { range: `${label}${terms.first}:${to}${terms.first + above.length - 1}`, style: "working" },
        ...above.map(([, , numberFormat], index) => ({
          range: `${from}${terms.first + index}:${to}${terms.first + index}`,
          numberFormat,
          align: "right" as const,
        })),
        { range: `${from}${months.header}:${to}${months.header}`, style: "header", align: "right", wrap: true },
        { range: `${from}${months.first}:${to}${months.last}`, style: "working", numberFormat: "quantity" },
      ],
    };
  });
  return { blocks: parts.flatMap(({ blocks }) => blocks), formats: parts.flatMap(({ formats }) => formats) };
}

/** Index of the column after all groups and a blank one. */
export const afterSegments = ({ columns, segments: width }: CashLayout): number =>
  columns.segments + GROUPS.length * (width + 1);

function lettersOf({ columns, segments: width }: CashLayout, group: GroupName): readonly string[] {
  const from = columns.segments + GROUPS.indexOf(group) * (width + 1);
  return Array.from({ length: width }, (_, index) => columnLetters(from + index));
}
