/** The four figures of the page: breakeven, peak funding, payback and present value, or what stands for them. */
import { formulaMessage } from "../formulaMessage";
import { formulaText } from "../formulaText";
import type { InLanguage } from "../InLanguage";
import { moneyUnit } from "../model/moneyText";
import type { SheetPart } from "../model/SheetPart";
import { monthText } from "../monthText";
import type { CellValue } from "../SheetSpec";
import { wholeText } from "../wholeText";
import { CARDS, type ExecutiveLayout, PAGE, PAGE_COLUMNS } from "./executiveLayout";
import { type PageFigure, pageFigureCell } from "./pageFigureCell";
import { probabilityTexts } from "./probabilityCells";
import { afterClient } from "./reasons";

type Page = InLanguage<ExecutiveLayout>;
type Card = Readonly<{ caption: string; value: CellValue; note: CellValue }>;

export function cards(layout: Page): SheetPart {
  const { first, last } = PAGE_COLUMNS;
  const all = layout.cash === undefined ? byClient(layout) : byMonth(layout);
  const texts = probabilityTexts(layout);
  const rows = [PAGE.captions, PAGE.values, PAGE.notes, ...(texts.length === 0 ? [] : [PAGE.chances])];
  const across = (row: number): string => `${first}${row}:${last}${row}`;
  return {
    blocks: CARDS.flatMap(([letter], index) => {
      const card = all[index];
      const text = texts[index];
      if (card === undefined) return [];
      return [
        { at: `${letter}${PAGE.captions}`, cells: [[card.caption]] },
        { at: `${letter}${PAGE.values}`, cells: [[card.value]] },
        { at: `${letter}${PAGE.notes}`, cells: [[card.note]] },
        ...(text === undefined ? [] : [{ at: `${letter}${PAGE.chances}`, cells: [[{ formula: `=${text}` }]] }]),
      ];
    }),
    formats: [
      ...rows.map((row) => ({ range: across(row), style: row === PAGE.values ? "figure" : "caption" }) as const),
      { range: across(PAGE.values), numberFormat: "count" },
      ...rows.map((row) => ({ range: across(row), align: "center" as const })),
    ],
    merges: rows.flatMap((row) => CARDS.map(([from, to]) => `${from}${row}:${to}${row}`)),
  };
}

const value = (layout: Page, figure: PageFigure): CellValue => ({ formula: `=${pageFigureCell(layout, figure)}` });

/** A note that stands only beside a number. */
const note = (layout: Page, figure: PageFigure, text: string): CellValue => ({
  formula: `=IF(ISNUMBER(${pageFigureCell(layout, figure)}),${text},"")`,
});

const withUnit = (caption: string, { currency, t }: Page): string =>
  t.executive.captionWithUnit({ caption, unit: moneyUnit(currency, t) });

function breakevenCard(layout: Page): Card {
  const { t } = layout;
  const clients = wholeText(pageFigureCell(layout, "clients"), t);
  return {
    caption: t.executive.breakeven,
    value: value(layout, "sustained"),
    note: note(layout, "clients", formulaMessage(t.executive.clientOf, { n: clients })),
  };
}

function byMonth(layout: Page): readonly Card[] {
  const { t } = layout;
  const of = t.executive;
  const cell = (figure: PageFigure): string => pageFigureCell(layout, figure);
  const monthOf = (figure: "peakIn" | "payback"): string =>
    formulaMessage(of.inMonth, { n: wholeText(cell(figure), t) });
  const dated = (figure: "peakDate" | "paybackDate", otherwise: string): string =>
    `IF(ISNUMBER(${cell(figure)}),${monthText(cell(figure), t)},${otherwise})`;
  const [rate, horizon] = [cell("discountRate"), cell("horizon")];
  const number = formulaMessage(of.monthNumber, { n: wholeText(cell("payback"), t) });
  return [
    breakevenCard(layout),
    {
      caption: withUnit(t.cash.peakFunding, layout),
      value: value(layout, "peak"),
      note: note(layout, "peakIn", dated("peakDate", monthOf("peakIn"))),
    },
    {
      caption: of.payback,
      // Excel would show a number as a date if the start date is removed later, so the month is a text.
      value: { formula: `=IF(ISNUMBER(${cell("payback")}),${dated("paybackDate", number)},${cell("payback")})` },
      note: {
        formula: `=IF(ISNUMBER(${cell("payback")}),${formulaMessage(of.monthOf, { n: wholeText(cell("payback"), t), months: wholeText(horizon, t) })},IF(${cell("payback")}=${formulaText(t.common.none)},${formulaMessage(of.withinMonths, { months: wholeText(horizon, t) })},""))`,
      },
    },
    {
      caption: withUnit(t.cash.npv, layout),
      value: value(layout, "npv"),
      note: note(layout, "npv", formulaMessage(of.atDiscountRate, { percent: `ROUND(100*${rate},2)` })),
    },
  ];
}

function byClient(layout: Page): readonly Card[] {
  const { t } = layout;
  const first = wholeText(pageFigureCell(layout, "unitCostFirst"), t);
  return [
    breakevenCard(layout),
    {
      caption: withUnit(t.model.deepestDeficit, layout),
      value: value(layout, "deficit"),
      note: note(layout, "deficitAfter", afterClient(layout)),
    },
    {
      caption: withUnit(t.model.marginAfterTheLastClient, layout),
      value: value(layout, "margin"),
      note: note(
        layout,
        "clients",
        formulaMessage(t.executive.withClients, { n: wholeText(pageFigureCell(layout, "clients"), t) }),
      ),
    },
    {
      caption: withUnit(t.model.unitCostOfTheLastClient, layout),
      value: value(layout, "unitCostLast"),
      note: note(layout, "unitCostFirst", formulaMessage(t.executive.firstClientCosts, { amount: first })),
    },
  ];
}
