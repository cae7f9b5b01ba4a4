/**
 * Top of the page: the answer as a headline, the reasons, and three figures. The headline is a native formula, so it
 * works without the add-in.
 */
import type { SheetMessages } from "../../i18n/sheetMessages";
import { formulaMessage } from "../formulaMessage";
import { formulaText } from "../formulaText";
import type { InLanguage } from "../InLanguage";
import { joined } from "../joined";
import type { SheetPart } from "../model/SheetPart";
import { illustrativeNoteOf, subtitleOf, titleOf } from "../model/titleCells";
import { verdictCall } from "../model/verdictCall";
import type { CellValue } from "../SheetSpec";
import { wholeText } from "../wholeText";
import { type ExecutiveLayout, PAGE, PAGE_COLUMNS } from "./executiveLayout";
import { type PageFigure, pageFigureCell } from "./pageFigures";

type Page = InLanguage<ExecutiveLayout>;
type Texts = SheetMessages["executive"];

/** Columns of the three figures. */
const CARDS = [
  ["B", "E"],
  ["F", "I"],
  ["J", "M"],
] as const;

export const reasonsCell = `${PAGE_COLUMNS.first}${PAGE.reasons}`;

export function answer(layout: Page, made: string): SheetPart {
  const { first, last } = PAGE_COLUMNS;
  const across = (row: number): string => `${first}${row}:${last}${row}`;
  const cards = cardsOf(layout);
  const card = (
    row: number,
    line: "caption" | "value" | "note",
  ): readonly { at: string; cells: readonly CellValue[][] }[] =>
    cards.map((one, index) => ({ at: `${CARDS[index]?.[0] ?? "B"}${row}`, cells: [[one[line]]] }));
  const areas = [PAGE.captions, PAGE.values, PAGE.notes].flatMap((row) =>
    CARDS.map(([from, to]) => `${from}${row}:${to}${row}`),
  );
  return {
    blocks: [
      { at: `${first}${PAGE.title}`, cells: [[{ formula: `=${titleOf(layout.modelSheetName)}` }]] },
      { at: `${last}${PAGE.title}`, cells: [[made]] },
      { at: `${first}${PAGE.subtitle}`, cells: [[{ formula: `=${subtitle(layout)}` }]] },
      { at: `${first}${PAGE.headline}`, cells: [[{ formula: `=${headline(layout)}` }]] },
      {
        at: reasonsCell,
        cells: [[{ formula: `=IFERROR(${verdictCall(layout.model, layout.t)},${reasons(layout)})` }]],
      },
      ...card(PAGE.captions, "caption"),
      ...card(PAGE.values, "value"),
      ...card(PAGE.notes, "note"),
    ],
    formats: [
      { range: `${first}${PAGE.title}`, style: "title" },
      { range: `${last}${PAGE.title}`, style: "subtitle", align: "right" },
      { range: `${first}${PAGE.subtitle}`, style: "subtitle" },
      { range: across(PAGE.headline), style: "headline" },
      { range: across(PAGE.reasons), style: "prose", wrap: true },
      { range: across(PAGE.captions), style: "caption" },
      { range: across(PAGE.values), style: "figure", numberFormat: "count" },
      { range: across(PAGE.notes), style: "caption" },
      ...[PAGE.captions, PAGE.values, PAGE.notes].map((row) => ({ range: across(row), align: "center" as const })),
    ],
    merges: [across(PAGE.headline), across(PAGE.reasons), ...areas],
  };
}

/** The subtitle of the model, and the note that its figures are illustrative. */
const subtitle = ({ modelSheetName, t }: Page): string =>
  `TRIM(${subtitleOf(modelSheetName)}&${formulaText(t.executive.blank)}&${illustrativeNoteOf(modelSheetName)})`;

type Card = Readonly<{ caption: string; value: CellValue; note: CellValue }>;

/** Pieces of a sentence: a text of the catalog as a literal, a whole number by its cell. */
const phrases = (t: SheetMessages) => ({
  text: (key: PlainText): string => formulaText(t.executive[key]),
  whole: (number: string): string => wholeText(number, t),
});
/** Keys of the texts without arguments. */
type PlainText = { [Key in keyof Texts]: Texts[Key] extends string ? Key : never }[keyof Texts];

function headline(layout: Page): string {
  const { t } = layout;
  const { text, whole } = phrases(t);
  const [kept, clients, clientsInTable] = (["sustained", "clients", "clientsInTable"] as const).map((figure) =>
    pageFigureCell(layout, figure),
  ) as [string, string, string];
  const yes = `IF(${clients}=1,${text("economicalWithOneClient")},${joined(text("economicalFromClient"), whole(kept), text("ofThe"), whole(clients), text("listed"))})`;
  const no = `IF(${clients}=1,${text("notEconomicalWithOneClient")},${joined(text("notEconomicalWithThe"), whole(clients), text("clientsListed"))})`;
  const unknown = joined(text("tableHolds"), whole(clientsInTable), text("of"), whole(clients), text("clients"));
  const refused = `${formulaText(t.reasons.noAnswerHere)}&${clients}`;
  return `IF(ISNUMBER(${kept}),${yes},IF(${kept}=${formulaText(t.common.none)},${no},IF(ISTEXT(${clients}),${refused},${unknown})))`;
}

/** The reasons without the add-in: unit breakeven, deepest deficit, margin. */
const reasons = (layout: Page): string => joined(unitBreakeven(layout), deepestDeficit(layout), finalMargin(layout));

function unitBreakeven(layout: Page): string {
  const { t } = layout;
  const { text, whole } = phrases(t);
  const [clients, unit] = [pageFigureCell(layout, "clients"), pageFigureCell(layout, "unit")];
  const found = formulaMessage(t.executive.clientPaysForItselfFirst, { n: whole(unit) });
  const refused = `${formulaText(t.reasons.theModelCannotBeRead)}&${clients}`;
  const answered = `IF(ISNUMBER(${unit}),${found},${text("noClientPaysForItself")})`;
  // For a deleted model, the error is passed on in place of a statement.
  return `IF(ISERROR(${clients}),${clients},IF(ISTEXT(${clients}),${refused},${answered}))`;
}

function deepestDeficit(layout: Page): string {
  const { text, whole } = phrases(layout.t);
  const deficit = pageFigureCell(layout, "deficit");
  const sentence = formulaMessage(layout.t.executive.lossIsGreatest, {
    where: afterClient(layout),
    amount: whole(`-${deficit}`),
  });
  return `IF(ISNUMBER(${deficit}),IF(${deficit}<0,${sentence},${text("theMarginIsNeverBelow0")}),"")`;
}

function finalMargin(layout: Page): string {
  const { whole } = phrases(layout.t);
  const margin = pageFigureCell(layout, "margin");
  return `IF(ISNUMBER(${margin}),${formulaMessage(layout.t.executive.finalMarginIs, { amount: whole(margin) })},"")`;
}

/** Where the deficit is deepest. */
function afterClient(layout: Page): string {
  const { text, whole } = phrases(layout.t);
  const after = pageFigureCell(layout, "deficitAfter");
  const client = formulaMessage(layout.t.executive.afterClient, { n: whole(after) });
  return `IF(${after}=0,${text("beforeTheFirstClient")},${client})`;
}

function cardsOf(layout: Page): readonly Card[] {
  const { t, cash } = layout;
  const { whole } = phrases(t);
  const value = (figure: PageFigure): CellValue => ({ formula: `=${pageFigureCell(layout, figure)}` });
  const note = (figure: PageFigure, formula: (cell: string) => string): CellValue => {
    const cell = pageFigureCell(layout, figure);
    return { formula: `=IF(ISNUMBER(${cell}),${formula(cell)},"")` };
  };
  const last = pageFigureCell(layout, "unitCostLast");
  return [
    {
      caption: t.executive.breakeven,
      value: value("sustained"),
      note: note("clients", (clients) => formulaMessage(t.executive.clientOf, { n: whole(clients) })),
    },
    cash === undefined
      ? {
          caption: t.model.deepestDeficit,
          value: value("deficit"),
          note: note("deficitAfter", () => afterClient(layout)),
        }
      : {
          caption: t.cash.peakFunding,
          value: value("peak"),
          note: note("peakIn", (month) => formulaMessage(t.executive.inMonth, { n: whole(month) })),
        },
    {
      caption: t.model.marginAfterTheLastClient,
      value: value("margin"),
      note: note("unitCostFirst", (first) =>
        formulaMessage(t.executive.unitCost, {
          first: whole(first),
          last: `IF(ISNUMBER(${last}),${whole(last)},"?")`,
        }),
      ),
    },
  ];
}
