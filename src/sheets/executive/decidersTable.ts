/**
 * The decisive assumptions: their current values by live links, and their effect on the margin when the page was made,
 * as values.
 */
import { blockColumn } from "../model/blockColumn";
import type { SheetPart } from "../model/SheetPart";
import { termValue } from "../model/termsUsed";
import type { TermLabel } from "../../schema/terms";
import { formulaText } from "../formulaText";
import { section } from "../model/section";
import type { LanguageCode } from "../../i18n/languages";
import type { CellValue, Format } from "../SheetSpec";
import { translate } from "../translation/translate";
import type { Decider } from "./deciders";
import type { ExecutiveLayout } from "./executiveLayout";
import { pageFigureCell } from "./pageFigures";
import { wholeText } from "../wholeText";

const HEADERS = ["Assumption", "", "", "", "Now", "", "", "Low", "High", "", "Margin at low", "Margin at high"];
/** The same tolerance as that of the checks. */
const TOLERANCE = "0.000000001";
export const CHANGED = "changed since";

export type DecidersAsked = Readonly<{
  deciders: readonly Decider[];
  /** The margin after the last client when the page is made. */
  margin: number;
  made: string;
  /** Source of the ranges, as a clause. */
  ranges: string;
  language: LanguageCode;
}>;

export function decidersTable(
  layout: ExecutiveLayout,
  { deciders, margin, made, ranges, language }: DecidersAsked,
): SheetPart {
  const { deciders: rows } = layout;
  const explanation = `As of ${made}: each alone at the low and the high end of its range, the others as they were; margin after the last client. ${ranges}.`;
  const band = section(rows.header - 2, "Assumptions that decide", explanation);
  const lines = deciders.map((one, index): readonly CellValue[] => {
    const row = rows.first + index;
    // The earlier values are to the right of the page.
    const changed = { formula: `=IF(F${row}=$O${row},"","${CHANGED}")` };
    return [
      one.column === undefined ? one.name : `${one.name}, ${translate(one.column, language)}`,
      "",
      "",
      "",
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
  const none = ["No assumption moves the margin within its range.", ...HEADERS.slice(1).map(() => "")];
  return {
    blocks: [
      ...band.blocks,
      { at: `B${rows.header}`, cells: [HEADERS, ...(lines.length === 0 ? [none] : lines)] },
      {
        at: `P${rows.header}`,
        cells: [["Margin then"], [margin]],
      },
      { at: `F${rows.header - 2}`, cells: [[{ formula: `=${outdated(layout)}` }]] },
      {
        at: `O${rows.header}`,
        cells: [["Then"], ...(lines.length === 0 ? [[null]] : deciders.map(({ then }) => [then]))],
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

/** The cell of the margin for which the rows were calculated. */
export const workedOutFor = ({ deciders: rows }: ExecutiveLayout): string => `P${rows.first}`;

function outdated(layout: ExecutiveLayout): string {
  const [then, now] = [workedOutFor(layout), pageFigureCell(layout, "margin")];
  const told = `"Worked out for a margin of "&${wholeText(then)}&"; today it is "&${wholeText(now)}&". Add the page anew."`;
  return `IF(ISNUMBER(${now}),IF(ABS(${now}-${then})<=${TOLERANCE}*MAX(1,ABS(${then})),"",${told}),"")`;
}

/** Shown for an assumption whose row was deleted or renamed. */
export const LOST = "not found";

/**
 * The current value of the assumption, found by the name of its row, because the row may move. Price breaks have the
 * name of their driver too.
 */
function nowOf({ modelSheet, model }: ExecutiveLayout, { place: { block, letter, row } }: Decider): string {
  const of = (column: string): string => `${modelSheet}!${blockColumn(column, model[block])}`;
  if (block === "terms") return termValue(model, row as TermLabel, `"${LOST}"`, `${modelSheet}!`);
  const own = block === "drivers" ? `*(${of(FROM)}<=1)` : "";
  const found = `(${of("B")}=${nameText(row)})${own}`;
  return `IF(SUMPRODUCT(${found}*1)=1,SUMPRODUCT(${found}*1,${of(letter)}),"${LOST}")`;
}

const FROM = "J";

/**
 * A name typed by the user, split in two. As one text it might equal a word of the sheets, and the translation of the
 * sheet would replace it.
 */
function nameText(name: string): string {
  const letters = Array.from(name);
  const pieces = [letters.slice(0, 1), letters.slice(1)].map((piece) => formulaText(piece.join("")));
  return `(${pieces.join("&")})`;
}
