/**
 * Workings of the optional columns of the segments, beside the others: deployments before the plan, the exchange rate
 * of month 1, what one client pays in fees, and the growth a year of its amounts in money of the plan.
 */
import { MAX_MONTHS } from "../../engine/constraints";
import type { SegmentColumn } from "../../schema/columns";
import { OPTIONAL_SEGMENTS, type OptionalSegmentColumn } from "../../schema/segments";
import type { InLanguage } from "../InLanguage";
import { blockCell } from "./blockColumn";
import { currencyRefused, exchangeGrowth, exchangeRate } from "./exchangeOf";
import { SEGMENT_INPUT } from "./inputColumns";
import { column, type ModelLayout } from "./modelLayout";
import { segmentOption } from "./optionColumns";
import { outsideOf } from "./outsideOf";
import type { SheetPart } from "./SheetPart";
import { columnBlocks, type WorkingColumn } from "./workingBlock";
import { SEGMENT_OPTION_WORKING, SEGMENT_WORKING } from "./workingColumns";

/** Months of a client counted from 0: as many rows as a term can have months. They hold no figures. */
const MONTHS = `(ROW($A$1:$A$${MAX_MONTHS})-ROW($A$1))`;

type Layout = InLanguage<ModelLayout>;

const position = ({ segmentWorkings: rows }: ModelLayout): string =>
  `(ROW()-ROW($${SEGMENT_WORKING.name}$${rows.header}))`;

/** The cell of an optional column in the row of the workings; undefined if the block does not have the column. */
function optionCell(layout: ModelLayout, option: OptionalSegmentColumn, row = position(layout)): string | undefined {
  const letter = segmentOption(layout.options, option);
  return letter === undefined ? undefined : blockCell(letter, layout.segments, row);
}

/** Its number, or the default where the block does not have the column. */
function optionNumber(layout: ModelLayout, option: OptionalSegmentColumn): string {
  const cell = optionCell(layout, option);
  return cell === undefined ? "0" : `N(${cell})`;
}

export function segmentOptionWorkings(layout: Layout): Pick<SheetPart, "blocks" | "formats"> {
  const { segmentWorkings: rows, t } = layout;
  const [c, o] = [SEGMENT_WORKING, SEGMENT_OPTION_WORKING];
  const filled = (text: string, blank = "0"): string => `=IF($${c.name}{r}="",${blank},${text})`;
  const [names, industries] = [column(c.name, rows), column(c.industry, rows)];
  const prior = optionCell(layout, "Prior", `$${o.industryRow}{r}`);
  const currency = optionCell(layout, "Currency");
  const growth = (...rises: readonly OptionalSegmentColumn[]): string =>
    rises.map((rise) => `(1+${optionNumber(layout, rise)})`).join("*");
  const columns: Readonly<Record<keyof typeof o, WorkingColumn>> = {
    industryRow: {
      header: t.inputs.firstRowOfIndustry,
      formula: filled(
        `ROUND(1/SUMPRODUCT(MAX((${names}<>"")*(${industries}=$${c.industry}{r})/(ROW(${names})-ROW($${c.name}$${rows.header})))),0)`,
      ),
      format: "count",
    },
    prior: { header: t.heading("Prior"), formula: filled(prior === undefined ? "0" : `N(${prior})`), format: "count" },
    priorOnce: {
      header: t.inputs.priorOnce,
      formula: filled(`IF($${o.industryRow}{r}=${position(layout)},$${o.prior}{r},0)`),
      format: "count",
    },
    exchange: {
      header: t.inputs.exchange,
      formula: filled(currency === undefined ? "1" : exchangeRate(layout, currency), "1"),
      format: "working",
    },
    priceInMoney: {
      header: t.inputs.priceInMoney,
      formula: filled(`N(${blockCell(SEGMENT_INPUT.Price, layout.segments, position(layout))})*$${o.exchange}{r}`),
      format: "money",
    },
    feeMonths: { header: t.inputs.feeMonths, formula: filled(feeMonths(layout)), format: "working" },
    exchangeGrowth: {
      header: t.inputs.exchangeGrowth,
      formula: filled(currency === undefined ? "1" : exchangeGrowth(layout, currency), "1"),
      format: "working",
    },
    priceGrowth: { header: t.inputs.priceGrowth, formula: filled(growth("Price rise"), "1"), format: "working" },
    costGrowth: {
      header: t.inputs.costGrowth,
      formula: filled(`${growth("Cost rise")}*$${o.exchangeGrowth}{r}`, "1"),
      format: "working",
    },
  };
  const [from, to] = [o.industryRow, o.costGrowth];
  return {
    blocks: columnBlocks(o, columns, rows),
    formats: [
      { range: `${from}${rows.header}:${to}${rows.header}`, style: "header", align: "right", wrap: true },
      { range: `${from}${rows.first}:${to}${rows.last}`, style: "working", numberFormat: "working" },
      { range: `${o.industryRow}${rows.first}:${o.priorOnce}${rows.last}`, numberFormat: "count" },
    ],
  };
}

/** What one client pays in fees over its term, in months of its initial fee. */
function feeMonths(layout: Layout): string {
  const { segments, options } = layout;
  const plain = (["Billing", "Fee rise", "Expansion"] as const).every((one) => !options.segments.includes(one));
  if (plain) return `$${SEGMENT_WORKING.monthsServed}{r}`;
  const typed = (input: SegmentColumn): string => `N(${blockCell(SEGMENT_INPUT[input], segments, position(layout))})`;
  const term = `ROUND(${typed("Term")},0)`;
  const age = MONTHS;
  return `SUMPRODUCT(${invoiceAt({
    age,
    within: `(${age}<${term})`,
    term,
    billing: billingOf(optionNumber(layout, "Billing")),
    staying: `(1-${typed("Churn")})*(1+${optionNumber(layout, "Expansion")})`,
    rise: `(1+${optionNumber(layout, "Fee rise")})`,
  })})`;
}

/** A blank is one month. */
export const billingOf = (typed: string): string => `MAX(1,ROUND(${typed},0))`;

type Invoice = Readonly<{
  /** Months since the first invoice, from 0; may be an array, as may be `within`: 1 where the client is in its term. */
  age: string;
  within: string;
  term: string;
  billing: string;
  /** Growth a month, and at each anniversary, of the fee of a client. */
  staying: string;
  rise: string;
}>;

/** Expected invoice at an age, in months of the initial fee; 0 in months without one. Without "=". */
export function invoiceAt({ age, within, term, billing, staying, rise }: Invoice): string {
  // Arrays have no MIN, and ages outside the term could make a power too large for a number.
  const valid = `(${age}*${within})`;
  const left = `(${term}-${valid})`;
  const months = `(${billing}+${left}-ABS(${billing}-${left}))/2`;
  return `${within}*(${valid}/${billing}=INT(${valid}/${billing}))*${months}*${power(`(${staying})`, valid)}*${power(rise, `INT(${valid}/12)`)}`;
}

/** LibreOffice has an error in place of a power that is too small for a number, so exponents end before that. */
function power(base: string, exponent: string): string {
  const most = `IF(${base}<1,INT(-700/LN(${base})),1E+9)`;
  return `${base}^((${exponent}+${most}-ABS(${exponent}-${most}))/2)`;
}

/** Conditions under which the functions refuse a row because of its optional columns. */
export function segmentOptionsRefused(layout: Layout): readonly string[] {
  const { options } = layout;
  return options.segments.flatMap((option): readonly string[] => {
    const schema = OPTIONAL_SEGMENTS[option];
    const cell = optionCell(layout, option) ?? "0";
    if (schema.type === "text") return [currencyRefused(layout, cell)];
    const value = `N(${cell})`;
    switch (option) {
      case "Billing":
        return [`AND(${value}<>0,OR(${outsideOf(schema.constraint, value).join(",")}))`];
      case "Prior":
        // A later row of the industry leaves it blank or repeats it.
        return [
          ...outsideOf(schema.constraint, value),
          `AND(${value}<>0,${value}<>$${SEGMENT_OPTION_WORKING.prior}{r})`,
        ];
      default:
        return outsideOf(schema.constraint, value);
    }
  });
}
