/**
 * Top of the page: the answer as a headline, the reasons, and three figures. The headline is a native formula, so it
 * works without the add-in.
 */
import { planNames } from "../model/modelLayout";
import type { SheetPart } from "../model/SheetPart";
import { type LanguageCode, SOURCE_LANGUAGE } from "../../i18n/languages";
import type { CellValue } from "../SheetSpec";
import { wholeText as whole } from "../wholeText";
import { type ExecutiveLayout, PAGE, PAGE_COLUMNS } from "./executiveLayout";
import { pageFigureCell } from "./pageFigures";

/** Columns of the three figures. */
const CARDS = [
  ["B", "E"],
  ["F", "I"],
  ["J", "M"],
] as const;

export const reasonsCell = `${PAGE_COLUMNS.first}${PAGE.reasons}`;

export function answer(layout: ExecutiveLayout, made: string, language: LanguageCode): SheetPart {
  const { modelSheet } = layout;
  const { first, last } = PAGE_COLUMNS;
  const across = (row: number): string => `${first}${row}:${last}${row}`;
  const cards = cardsOf(layout);
  const asked = language === SOURCE_LANGUAGE ? "" : `,"${language}"`;
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
      { at: `${first}${PAGE.title}`, cells: [[{ formula: `=${modelSheet}!$B$1` }]] },
      { at: `${last}${PAGE.title}`, cells: [[made]] },
      { at: `${first}${PAGE.subtitle}`, cells: [[{ formula: `=TRIM(${modelSheet}!$B$2&" "&${modelSheet}!$B$3)` }]] },
      { at: `${first}${PAGE.headline}`, cells: [[{ formula: `=${headline(layout)}` }]] },
      {
        at: reasonsCell,
        cells: [[{ formula: `=IFERROR(ROLLOUT.VERDICT(${planNames(layout.model)}${asked}),${reasons(layout)})` }]],
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

type Card = Readonly<{ caption: string; value: CellValue; note: CellValue }>;

function headline(layout: ExecutiveLayout): string {
  const [kept, clients, laddered] = (["sustained", "clients", "laddered"] as const).map((one) =>
    pageFigureCell(layout, one),
  ) as [string, string, string];
  const one = (single: string, many: string): string => `IF(${clients}=1,"${single}",${many})`;
  const from = `"Economical from client "&${whole(kept)}&" of the "&${whole(clients)}&" listed"`;
  const noneOf = `"Not economical with the "&${whole(clients)}&" clients listed"`;
  const yes = one("Economical with the one client listed", from);
  const no = one("Not economical with the one client listed", noneOf);
  const unknown = `"No answer here: the ladder holds "&${whole(laddered)}&" of "&${whole(clients)}&" clients"`;
  const refused = `"No answer here: "&${clients}`;
  return `IF(ISNUMBER(${kept}),${yes},IF(${kept}="none",${no},IF(ISTEXT(${clients}),${refused},${unknown})))`;
}

function reasons(layout: ExecutiveLayout): string {
  const [clients, unit, deficit, after, margin] = (
    ["clients", "unit", "deficit", "deficitAfter", "margin"] as const
  ).map((one) => pageFigureCell(layout, one)) as [string, string, string, string, string];
  // For a deleted model, the error is passed on in place of a statement.
  const pays = `IF(ISERROR(${clients}),${clients},IF(ISTEXT(${clients}),"The model cannot be read: "&${clients},IF(ISNUMBER(${unit}),"A client pays for itself from client "&${whole(unit)}&" on. ","No client in the ladder pays for itself. ")))`;
  const where = `IF(${after}=0,"before the first client","after client "&${whole(after)})`;
  const deep = `IF(ISNUMBER(${deficit}),IF(${deficit}<0,"The deficit is deepest "&${where}&": "&${whole(`-${deficit}`)}&". ","The margin is never below 0. "),"")`;
  const end = `IF(ISNUMBER(${margin}),"After the last client the margin is "&${whole(margin)}&".","")`;
  return `${pays}&${deep}&${end}`;
}

function cardsOf(layout: ExecutiveLayout): readonly Card[] {
  const cell = (figure: Parameters<typeof pageFigureCell>[1]): string => pageFigureCell(layout, figure);
  const after = cell("deficitAfter");
  const deepest: Card =
    layout.cash === undefined
      ? {
          caption: "Deepest deficit",
          value: { formula: `=${cell("deficit")}` },
          note: {
            formula: `=IF(ISNUMBER(${after}),IF(${after}=0,"before the first client","after client "&${whole(after)}),"")`,
          },
        }
      : {
          caption: "Peak funding",
          value: { formula: `=${cell("peak")}` },
          note: { formula: `=IF(ISNUMBER(${cell("peakIn")}),"in month "&${whole(cell("peakIn"))},"")` },
        };
  return [
    {
      caption: "Breakeven",
      value: { formula: `=${cell("sustained")}` },
      note: {
        formula: `=IF(ISNUMBER(${cell("clients")}),"client, of "&${whole(cell("clients"))}&" listed","")`,
      },
    },
    deepest,
    {
      caption: "Margin after the last client",
      value: { formula: `=${cell("margin")}` },
      note: {
        formula: `=IF(ISNUMBER(${cell("unitCostFirst")}),"unit cost "&${whole(cell("unitCostFirst"))}&" to "&IF(ISNUMBER(${cell("unitCostLast")}),${whole(cell("unitCostLast"))},"?"),"")`,
      },
    },
  ];
}
