/**
 * Segment by segment beside the months: clients completed, clients whose term is over, clients served. The figures of
 * each segment are above, one column per segment.
 *
 *     served(t) = served(t - 1) · (1 - churn) + completed(t - 1) - completed(t - 1 - term) · (1 - churn) ^ term
 */
import { columnLetters } from "../../a1/columns";
import type { SegmentColumn } from "../../schema/columns";
import type { InLanguage } from "../InLanguage";
import type { CellValue, NumberFormatName } from "../SheetSpec";
import { blockColumn } from "../model/blockColumn";
import { SEGMENT_INPUT } from "../model/inputColumns";
import { column } from "../model/modelLayout";
import type { SheetPart } from "../model/SheetPart";
import { rowsOf } from "../model/rowsOf";
import { SEGMENT_WORKING } from "../model/workingColumns";
import type { CashLayout } from "./cashLayout";
import { MONTH_COLUMNS } from "./monthColumns";

/** AL: to the right of the chart data. The column before each group holds its labels. */
const FIRST = 37;
const GROUPS = ["completed", "over", "served"] as const;
type GroupName = (typeof GROUPS)[number];

/** Rows above the months, counted from the first row of the terms. */
const ABOVE = {
  completed: { before: 1, last: 2, price: 3, row: 4 },
  over: { term: 1, atEnd: 2 },
  served: { fee: 1, runCost: 2, churn: 3, joins: 4 },
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
  const { model, modelSheet, months, terms, t } = layout;
  const on = (cell: string): string => `${modelSheet}!${cell}`;
  const at = (offset: number): string => `{c}$${terms.first + offset}`;
  const place = `{done}$${terms.first + ABOVE.completed.row}`;
  const found = (formula: string, absent = "0"): Above[1] => `=IF(${place}=0,${absent},${formula})`;
  const typed = (input: SegmentColumn): string =>
    `N(INDEX(${on(blockColumn(SEGMENT_INPUT[input], model.segments))},${place}+1))`;
  const worked = (name: keyof typeof SEGMENT_WORKING): string =>
    `INDEX(${on(column(SEGMENT_WORKING[name], model.segmentWorkings))},${place})`;
  const of = (input: SegmentColumn): Above[1] => found(typed(input));
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
        [t.cash.churnAMonth, of("Churn"), "percent"],
        [t.cash.hasATerm, found(`IF(${typed("Term")}>0,1,0)`), "count"],
      ],
      formula: `N({c}{p})*(1-${at(ABOVE.served.churn)})+N({done}{p})*${at(ABOVE.served.joins)}-{o}{r}`,
    },
  };
  const parts = GROUPS.map((name): SheetPart => {
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
    const label = columnLetters(FIRST + GROUPS.indexOf(name) * (letters.length + 1) - 1);
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

function lettersOf({ segments: width }: CashLayout, group: GroupName): readonly string[] {
  const from = FIRST + GROUPS.indexOf(group) * (width + 1);
  return Array.from({ length: width }, (_, index) => columnLetters(from + index));
}
