/**
 * The decisive assumptions: their current values by live links, and their effect on the margin when the page was made,
 * as values.
 */
import { blockColumn } from "../model/blockColumn";
import type { SheetPart } from "../model/SheetPart";
import { labeledValue } from "../model/termsUsed";
import { DRIVER_INPUT, SEGMENT_INPUT } from "../model/inputColumns";
import { inputLabel } from "../inputLabel";
import type { InLanguage } from "../InLanguage";
import { formulaText } from "../formulaText";
import { joined } from "../joined";
import { section } from "../model/section";
import type { CellValue, Format } from "../SheetSpec";
import type { SheetMessages } from "../../i18n/sheetMessages";
import type { Decider } from "./deciders";
import type { ExecutiveLayout } from "./executiveLayout";
import { pageFigureCell } from "./pageFigureCell";
import { wholeText } from "../wholeText";

/** The same tolerance as that of the checks. */
const TOLERANCE = "0.000000001";

export type DecidersInput = Readonly<{
  deciders: readonly Decider[];
  /** The margin after the last client when the page is made. */
  margin: number;
  made: string;
  /** The sheet whose ranges are used; the ranges are proposals if absent. */
  rangesSheet?: string | undefined;
}>;

export function decidersTable(
  layout: InLanguage<ExecutiveLayout>,
  { deciders, margin, made, rangesSheet }: DecidersInput,
): SheetPart {
  const { deciders: rows, t } = layout;
  const texts = t.executive;
  const explanation =
    rangesSheet === undefined
      ? texts.assumptionsWithProposedRanges({ made })
      : texts.assumptionsWithRangesOfSheet({ made, sheet: rangesSheet });
  const band = section(rows.header - 2, texts.assumptionsThatDecide, explanation);
  const headers = headersIn(t);
  const lines = deciders.map((one, index): readonly CellValue[] => {
    const row = rows.first + index;
    // The earlier values are to the right of the page.
    const changed = { formula: `=IF(F${row}=$O${row},"",${formulaText(texts.changedSince)})` };
    return [
      one.column === undefined
        ? inputLabel(one.name, t)
        : texts.assumptionOf({ owner: one.name, column: inputLabel(one.column, t) }),
      ...["", "", ""],
      { formula: `=${nowOf(layout, one)}` },
      changed,
      "",
      one.low,
      one.high,
      "",
      one.marginAtLow,
      one.marginAtHigh,
    ];
  });
  const none = [texts.noAssumptionMovesMargin, ...headers.slice(1).map(() => "")];
  return {
    blocks: [
      ...band.blocks,
      { at: `B${rows.header}`, cells: [headers, ...(lines.length === 0 ? [none] : lines)] },
      {
        at: `P${rows.header}`,
        cells: [[texts.marginThen], [margin]],
      },
      { at: `F${rows.header - 2}`, cells: [[{ formula: `=${outdated(layout)}` }]] },
      {
        at: `O${rows.header}`,
        cells: [[texts.then], ...(lines.length === 0 ? [[null]] : deciders.map(({ then }) => [then]))],
      },
    ],
    formats: [
      ...band.formats,
      { range: `B${rows.header}:M${rows.header}`, style: "header" },
      { range: `F${rows.header}:M${rows.header}`, align: "right" },
      { range: `B${rows.first}:M${rows.last}`, style: "prose" },
      { range: `B${rows.first}:M${rows.last}`, style: "label" },
      { range: `F${rows.first}:M${rows.last}`, align: "right" },
      { range: `G${rows.first}:H${rows.last}`, style: "differs", align: "left" },
      { range: `L${rows.first}:M${rows.last}`, numberFormat: "money" },
      { range: `F${rows.header - 2}`, align: "right" },
      { range: `O${rows.header}:P${rows.header}`, style: "header", align: "right" },
      { range: `O${rows.first}:P${rows.last}`, style: "working" },
      { range: workedOutFor(layout), numberFormat: "money" },
      ...deciders.flatMap(({ format }, index): readonly Format[] => [
        { range: `F${rows.first + index}`, numberFormat: format },
        { range: `I${rows.first + index}:J${rows.first + index}`, numberFormat: format },
        { range: `O${rows.first + index}`, numberFormat: format },
      ]),
    ],
    merges: [
      `F${rows.header - 2}:M${rows.header - 2}`,
      ...deciders.map((_, index) => `G${rows.first + index}:H${rows.first + index}`),
    ],
  };
}

const headersIn = ({ executive, heading }: SheetMessages): readonly string[] => [
  ...[executive.assumption, "", "", "", executive.now, "", ""],
  ...[heading("Low"), heading("High"), "", executive.marginAtLow, executive.marginAtHigh],
];

/** The cell of the margin for which the rows were calculated. */
export const workedOutFor = ({ deciders: rows }: ExecutiveLayout): string => `P${rows.first}`;

/** A sentence if the margin has changed since, otherwise blank. */
function outdated(layout: InLanguage<ExecutiveLayout>): string {
  const { t } = layout;
  const { workedOutForMargin, todayItIs, addThePageAnew } = t.executive;
  const [then, now] = [workedOutFor(layout), pageFigureCell(layout, "margin")];
  const sentence = joined(
    formulaText(workedOutForMargin),
    wholeText(then, t),
    formulaText(todayItIs),
    wholeText(now, t),
    formulaText(addThePageAnew),
  );
  return `IF(ISNUMBER(${now}),IF(ABS(${now}-${then})<=${TOLERANCE}*MAX(1,ABS(${then})),"",${sentence}),"")`;
}

/**
 * The current value of the assumption, found by the name of its row, because the row may move. Price breaks have the
 * name of their driver too.
 */
function nowOf({ modelSheet, model, t }: InLanguage<ExecutiveLayout>, { cell }: Decider): string {
  // The row may have been deleted or renamed.
  const notFound = formulaText(t.reasons.notFound);
  if (cell.block === "terms") return labeledValue(model.terms, cell.labels, notFound, `${modelSheet}!`);
  const { block, letter, row } = cell;
  const of = (column: string): string => `${modelSheet}!${blockColumn(column, model[block])}`;
  const own = block === "drivers" ? `*(${of(DRIVER_INPUT.From)}<=1)` : "";
  const names = block === "drivers" ? DRIVER_INPUT.Driver : SEGMENT_INPUT.Segment;
  const found = `(${of(names)}=${formulaText(row)})${own}`;
  return `IF(SUMPRODUCT(${found}*1)=1,SUMPRODUCT(${found}*1,${of(letter)}),${notFound})`;
}
