/**
 * One row for each row of the drivers, matched by position in the block, so that rows that are inserted, deleted,
 * sorted or cut stay counted. A price break takes the figures of its driver's first row, so every row represents a
 * driver over the deployments in which its rate applies:
 *
 *     quantity(x) = never learns + max(never below, learns · t(x))
 *     t(x) = x ^ exponent - average · (x - 1) ^ average exponent
 */
import {
  type BreakColumn,
  type DriverColumn,
  DRIVERS,
  OPTIONAL_DRIVERS,
  type OptionalDriverColumn,
  OWN_COLUMNS,
  type OwnColumn,
} from "../../schema/drivers";
import type { ChoiceColumn, NumberColumn } from "../../schema/schema";
import type { InLanguage } from "../InLanguage";
import { blockCell, blockRows } from "./blockColumn";
import { DRIVER_INPUT } from "./inputColumns";
import { currencyRefused, exchangeGrowth, exchangeRate } from "./exchangeOf";
import { column, type ModelLayout } from "./modelLayout";
import { driverOption } from "./optionColumns";
import { outsideOf } from "./outsideOf";
import type { SheetPart } from "./SheetPart";
import { section } from "./section";
import { columnBlocks, columnNumberFormats, type WorkingColumn } from "./workingBlock";
import { DRIVER_OPTION_WORKING, DRIVER_WORKING, PRINTED_DRIVER_WORKING } from "./workingColumns";

/** Higher than any deployment. */
const NO_END = "1E+15";

export function driverWorkings(layout: InLanguage<ModelLayout>): SheetPart {
  const { driverWorkings: rows, t } = layout;
  const band = section(rows.header - 2, t.model.workingsDrivers, t.model.workingsDriversExplained);
  const columns = columnsOf(layout);
  const options = layout.options.drivers.length > 0 ? optionParts(layout) : { blocks: [], formats: [] };
  const { name: first, from: second, expert: last, ownRow, refused: end } = DRIVER_WORKING;
  return {
    blocks: [...band.blocks, ...columnBlocks(DRIVER_WORKING, columns, rows), ...options.blocks],
    formats: [
      ...band.formats,
      { range: `${first}${rows.header}:${last}${rows.header}`, style: "header" },
      { range: `${second}${rows.header}:${last}${rows.header}`, align: "right", wrap: true },
      { range: `${first}${rows.first}:${last}${rows.last}`, style: "working" },
      ...columnNumberFormats(PRINTED_DRIVER_WORKING, columns, rows),
      { range: `${ownRow}${rows.header}:${end}${rows.header}`, style: "header", align: "right" },
      { range: `${ownRow}${rows.first}:${end}${rows.last}`, style: "working", numberFormat: "count" },
      ...options.formats,
    ],
    names: [
      {
        name: `${layout.prefix}_DriverRows`,
        range: `${first}${rows.header}:${last}${rows.last}`,
        comment: t.model.nameOfDriverWorkings,
      },
    ],
  };
}

/** The cell of an optional column in the driver's first row; undefined if the block does not have the column. */
function ownOption({ drivers, options }: ModelLayout, column: OptionalDriverColumn): string | undefined {
  const letter = driverOption(options, column);
  return letter === undefined ? undefined : blockCell(letter, drivers, `$${DRIVER_WORKING.ownRow}{r}`);
}

/**
 * Factors of the rate, beside the other workings: money of the plan for one unit of the driver's currency in month 1,
 * and growth a year of the rate in money of the plan.
 */
function optionParts(layout: InLanguage<ModelLayout>): Pick<SheetPart, "blocks" | "formats"> {
  const { driverWorkings: rows, t } = layout;
  const c = DRIVER_OPTION_WORKING;
  const [currency, escalation] = [ownOption(layout, "Currency"), ownOption(layout, "Escalation")];
  const filled = (text: string): string => `=IF($${DRIVER_WORKING.name}{r}="",1,${text})`;
  const columns: Readonly<Record<keyof typeof c, WorkingColumn>> = {
    exchange: {
      header: t.inputs.exchange,
      formula: filled(currency === undefined ? "1" : exchangeRate(layout, currency)),
    },
    growth: {
      header: t.inputs.growthAYear,
      formula: filled(
        [
          ...(escalation === undefined ? [] : [`(1+N(${escalation}))`]),
          ...(currency === undefined ? [] : [exchangeGrowth(layout, currency)]),
        ].join("*"),
      ),
    },
  };
  return {
    blocks: columnBlocks(c, columns, rows),
    formats: [
      { range: `${c.exchange}${rows.header}:${c.growth}${rows.header}`, style: "header", align: "right", wrap: true },
      { range: `${c.exchange}${rows.first}:${c.growth}${rows.last}`, style: "working", numberFormat: "working" },
    ],
  };
}

function columnsOf(layout: InLanguage<ModelLayout>): Readonly<Record<keyof typeof DRIVER_WORKING, WorkingColumn>> {
  const { drivers, driverWorkings: rows, options, t } = layout;
  const c = DRIVER_WORKING;
  const inMoney = options.drivers.length > 0 ? `*$${DRIVER_OPTION_WORKING.exchange}{r}` : "";
  const position = `(ROW()-ROW($${c.name}$${rows.header}))`;
  const typed = (input: DriverColumn): string => blockCell(DRIVER_INPUT[input], drivers, position);
  /** A cell of the driver's first row, because price breaks leave it blank. */
  const own = (input: DriverColumn): string => blockCell(DRIVER_INPUT[input], drivers, `$${c.ownRow}{r}`);
  const names = column(c.name, rows);
  const from = column(c.from, rows);
  const filled = (text: string, blank = "0"): string => `=IF($${c.name}{r}="",${blank},${text})`;
  const slope = `N(${own("Slope")})`;
  const learning = `IF(${slope}>0,LN(${slope})/LN(2),0)`;
  return {
    name: {
      header: t.model.driverRow,
      formula: `=IF(${position}>${blockRows(DRIVER_INPUT.Driver, drivers)},"",TRIM(${typed("Driver")}))`,
    },
    from: { header: t.heading("From"), formula: filled(`MAX(1,ROUND(N(${typed("From")}),0))`, "1"), format: "count" },
    until: {
      header: t.model.untilBefore,
      formula: filled(`IFERROR(1/SUMPRODUCT(MAX((${names}=$${c.name}{r})*(${from}>$${c.from}{r})/${from})),${NO_END})`),
      format: "countToEnd",
    },
    rate: { header: t.heading("Rate"), formula: filled(`N(${typed("Rate")})${inMoney}`), format: "money" },
    learns: {
      header: t.model.learns,
      formula: filled(`N(${own("First")})-$${c.neverLearns}{r}`),
      format: "working",
    },
    neverBelow: {
      header: t.model.neverBelow,
      formula: filled(`N(${own("Floor")})-$${c.neverLearns}{r}`),
      format: "working",
    },
    neverLearns: {
      header: t.model.neverLearns,
      formula: filled(`IF(TRIM(${own("Curve")})="dejong",N(${own("Floor")}),0)`),
      format: "working",
    },
    exponent: { header: t.model.exponent, formula: filled(`$${c.average}{r}+${learning}`), format: "working" },
    average: {
      header: t.model.average1,
      formula: filled(`IF(TRIM(${own("Curve")})="average",1,0)`),
      format: "working",
    },
    averageExponent: {
      header: t.model.averageE,
      // Never 0: at position 1 that would be 0 to the power 0.
      formula: filled(`IF($${c.average}{r}=1,1+${learning},1)`, "1"),
      format: "working",
    },
    expert: {
      header: t.model.expert1,
      formula: filled(`IF(TRIM(${own("Category")})="Expert",1,0)`),
      format: "count",
    },
    // Not printed: the driver's first row, and whether the functions refuse this row.
    ownRow: {
      header: t.reasons.ownRow,
      formula: filled(
        `ROUND(1/SUMPRODUCT(MAX((${names}=$${c.name}{r})/(ROW(${names})-ROW($${c.name}$${rows.header})))),0)`,
      ),
    },
    refused: {
      header: t.reasons.refused1,
      formula: filled(refused(typed, { names, from, position }, optionsRefused(layout, position))),
    },
  };
}

/** 1 if the functions refuse the row, as src/plan/readDrivers does; the deployment table then shows no figure. */
function refused(
  typed: (input: DriverColumn) => string,
  { names, from, position }: Readonly<{ names: string; from: string; position: string }>,
  options: OptionConditions,
): string {
  const c = DRIVER_WORKING;
  const number = (input: DriverColumn): string => `N(${typed(input)})`;
  const outside = (input: NumberColumn<typeof DRIVERS>): readonly string[] =>
    outsideOf(DRIVERS[input].constraint, number(input));
  const unknown = (input: ChoiceColumn<typeof DRIVERS>): string => isNone(typed(input), DRIVERS[input].choices);
  const inAnyRow: Readonly<Record<BreakColumn, readonly string[]>> = {
    Rate: outside("Rate"),
    From: [...outside("From"), `SUMPRODUCT((${names}=$${c.name}{r})*(${from}=$${c.from}{r}))>1`],
  };
  const inFirstRow: Readonly<Record<OwnColumn | "From", readonly string[]>> = {
    Unit: [],
    First: outside("First"),
    Floor: [...outside("Floor"), `${number("Floor")}>${number("First")}`],
    Slope: outside("Slope"),
    From: [`$${c.from}{r}<>1`],
    Curve: [`AND($${c.average}{r}=1,${number("Slope")}<=0.5)`, unknown("Curve")],
    Category: [unknown("Category")],
  };
  const texts = OWN_COLUMNS.filter((input) => DRIVERS[input].type !== "number").map(typed);
  const numbers = OWN_COLUMNS.filter((input) => DRIVERS[input].type === "number").map(number);
  const inBreak = [`${texts.join("&")}<>""`, ...numbers.map((one) => `${one}<>0`), ...options.inBreak];
  const all = (byColumn: Readonly<Record<string, readonly string[]>>): string =>
    Object.values(byColumn).flat().join(",");
  return `IF(OR(${all(inAnyRow)},IF($${c.ownRow}{r}=${position},OR(${[all(inFirstRow), ...options.inFirstRow].join(",")}),OR(${inBreak.join(",")}))),1,0)`;
}

type OptionConditions = Readonly<{ inFirstRow: readonly string[]; inBreak: readonly string[] }>;

/** Optional columns are filled in in the first row only. */
function optionsRefused(layout: InLanguage<ModelLayout>, position: string): OptionConditions {
  const { options, drivers } = layout;
  const cell = (column: OptionalDriverColumn): string =>
    blockCell(driverOption(options, column) ?? "", drivers, position);
  const conditions = options.drivers.map((column) => {
    const schema = OPTIONAL_DRIVERS[column];
    return schema.type === "number"
      ? { first: outsideOf(schema.constraint, `N(${cell(column)})`), later: `N(${cell(column)})<>0` }
      : { first: [currencyRefused(layout, cell(column))], later: `TRIM(${cell(column)})<>""` };
  });
  return {
    inFirstRow: conditions.flatMap(({ first }) => first),
    inBreak: conditions.map(({ later }) => later),
  };
}

/** True for a text that is none of the choices; blank counts as the first choice. */
const isNone = (cell: string, choices: readonly string[]): string =>
  `AND(TRIM(${cell})<>"",${choices.map((choice) => `TRIM(${cell})<>"${choice}"`).join(",")})`;
