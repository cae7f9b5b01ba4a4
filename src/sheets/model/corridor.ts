/**
 * The price that each client can pay against the price it has today, and the client from which the vendor's price floor
 * is no higher.
 */
import type { ClientLabel } from "../../schema/client";
import type { Template } from "../../plan/templates/Template";
import { formulaText } from "../formulaText";
import type { InLanguage } from "../InLanguage";
import type { CellValue, NumberFormatName } from "../SheetSpec";
import { blockColumn } from "./blockColumn";
import { clientName } from "./clientWorkings";
import { READ } from "./firstReason";
import { CLIENT_INPUT, PROFILE_COLUMNS, SEGMENT_INPUT } from "./inputColumns";
import { column, type ModelLayout, planNames } from "./modelLayout";
import { moneyUnit } from "./moneyText";
import type { SheetPart } from "./SheetPart";
import { profileNameCell, profilesReason } from "./profilesRead";
import { section } from "./section";
import { ifRead, termCells } from "./termsUsed";
import { SEGMENT_OPTION_WORKING, SEGMENT_WORKING } from "./workingColumns";

type Row = Readonly<{
  label: string;
  formula: (letter: string, index: number) => string;
  unit: string;
  format: NumberFormatName;
}>;

/** Rows below the header. */
const ROWS = { once: 0, saving: 1, byPayback: 2, byHorizon: 3, ceiling: 4, price: 5, payback: 6 } as const;

/** The cell of a figure of a profile. */
export const corridorCell = ({ corridor }: ModelLayout, figure: keyof typeof ROWS, letter: string): string =>
  `${letter}${corridor.first + ROWS[figure]}`;

/** Shown in place of a price if no segment has the name of the profile. */
export const NO_PRICE = "–";

/** A formula that uses the price a profile is charged, if it is charged one. */
export const ofPriced = (layout: ModelLayout, letter: string, formula: string): string =>
  `IF(ISNUMBER(${corridorCell(layout, "price", letter)}),${formula},"${NO_PRICE}")`;

/** A formula for a profile that has any figure, because functions refuse a profile without figures. */
export const ofFilled = ({ clients, t }: InLanguage<ModelLayout>, letter: string, formula: string): string =>
  `IF(COUNT(${blockColumn(letter, clients)})=0,${formulaText(t.common.none)},${formula})`;

export function corridor({ currency }: Template, layout: InLanguage<ModelLayout>): SheetPart {
  const { corridor: rows, clients, segments, t } = layout;
  const of = t.model;
  const none = formulaText(t.common.none);
  const money = moneyUnit(currency, t);
  const reason = profilesReason(layout);
  const { clients: listed } = termCells(layout);
  /** If the functions refuse the profiles, the reason is shown in place of every figure. */
  const read = (formula: string): string => `=IF(${reason}="${READ}",${formula.slice(1)},${reason})`;
  const input = (label: ClientLabel, letter: string): string =>
    `SUMIF(${blockColumn(CLIENT_INPUT.label, clients)},${formulaText(t.heading(label))},${blockColumn(letter, clients)})`;
  const cell = (figure: keyof typeof ROWS, letter: string): string => corridorCell(layout, figure, letter);
  const lines: readonly Row[] = [
    {
      label: of.oneTimeCostOfItsOwn,
      formula: (c) =>
        `=${input("Training hours", c)}*${input("Wage", c)}+${input("Downtime cost", c)}+${input("Own hardware", c)}+${input("Protection (damp, heat, power)", c)}`,
      unit: money,
      format: "money",
    },
    {
      label: of.savingAYearAgainstToday,
      formula: (c) =>
        `=${input("Incumbent cost a year", c)}+${input("Benefit a year", c)}-12*${input("Fee a month", c)}-${input("Power and cooling a year", c)}-${input("Network a year", c)}`,
      unit: money,
      format: "money",
    },
    {
      label: of.canPayByItsPayback,
      formula: (c) => {
        const years = input("Required payback years", c);
        return `=IF(${years}=0,${none},${cell("saving", c)}*${years}-${cell("once", c)})`;
      },
      unit: money,
      format: "money",
    },
    {
      label: of.canPayByNpv,
      formula: (c) => {
        const years = input("Horizon years", c);
        return `=IF(${years}=0,${none},PV(${input("Discount rate", c)},${years},-${cell("saving", c)})-${cell("once", c)})`;
      },
      unit: money,
      format: "money",
    },
    {
      label: of.priceCeiling,
      formula: (c) => {
        const bounds = `${cell("byPayback", c)}:${cell("byHorizon", c)}`;
        return `=IF(COUNT(${bounds})=0,${none},IF(MIN(${bounds})<0,${none},MIN(${bounds})))`;
      },
      unit: money,
      format: "money",
    },
    {
      label: of.yourPrice,
      formula: (c) => {
        const [names, name] = [blockColumn(SEGMENT_INPUT.Segment, segments), profileNameCell(layout, c)];
        const price = layout.options.segments.includes("Currency")
          ? `SUMPRODUCT((${column(SEGMENT_WORKING.name, layout.segmentWorkings)}=${name})*${column(SEGMENT_OPTION_WORKING.priceInMoney, layout.segmentWorkings)})`
          : `SUMIF(${names},${name},${blockColumn(SEGMENT_INPUT.Price, segments)})`;
        return `=${ifRead(listed, `IF(OR(${name}="",COUNTIF(${names},${name})=0),"${NO_PRICE}",${price})`)}`;
      },
      unit: money,
      format: "money",
    },
    {
      label: of.clientPaybackAtThatPrice,
      formula: (c) =>
        `=${ofPriced(layout, c, `IF(${cell("saving", c)}<=0,${none},(${cell("price", c)}+${cell("once", c)})/${cell("saving", c)})`)}`,
      unit: of.yearsUnit,
      format: "quantity",
    },
    {
      label: of.floorIsNoMoreFromClient,
      formula: (letter, index) =>
        `=${ifRead(listed, ofFilled(layout, letter, `IFNA(ROLLOUT.REPLICATIONTHRESHOLD(${planNames(layout).replace(",", `,${clientName(layout, index)},`)}),${none})`))}`,
      unit: of.clientUnit,
      format: "count",
    },
  ];
  const names = PROFILE_COLUMNS.map((letter) => ({
    formula: `=${profileNameCell(layout, letter)}&""`,
  }));
  const cells = lines.map(({ label, formula, unit }): readonly CellValue[] => [
    label,
    ...PROFILE_COLUMNS.map((letter, index) => ({ formula: read(formula(letter, index)) })),
    unit,
  ]);
  const band = section(rows.header - 2, of.priceCorridor, of.priceCorridorExplained);
  return {
    blocks: [...band.blocks, { at: `B${rows.header}`, cells: [[of.figure, ...names, t.heading("Unit")], ...cells] }],
    formats: [
      ...band.formats,
      { range: `B${rows.header}:F${rows.header}`, style: "header" },
      { range: `C${rows.header}:E${rows.header}`, align: "right", wrap: true },
      { range: `B${rows.first}:B${rows.last}`, style: "label" },
      { range: `C${rows.first}:E${rows.last}`, style: "result", align: "right" },
      { range: `F${rows.first}:F${rows.last}`, style: "unit" },
      ...lines.map(({ format }, index) => ({
        range: `C${rows.first + index}:E${rows.first + index}`,
        numberFormat: format,
      })),
      { range: `B${rows.last}:F${rows.last}`, style: "master" },
    ],
  };
}
