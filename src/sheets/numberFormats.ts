import type { NumberFormatName } from "./SheetSpec";

/** Zero as a dash, negatives in parentheses, with thousands separators. */
export const NUMBER_FORMATS: Readonly<Record<NumberFormatName, string>> = {
  general: "General",
  /** Any figure; small figures show all their decimals. */
  plain: "[>=1000]#,##0;[<=-1000]-#,##0;General",
  money: '#,##0_);(#,##0);"-"_)',
  /**
   * Less than half a cent below zero is not shown as negative. Positive amounts come first: LibreOffice shows a minus
   * before a section for negatives that is first.
   */
  moneyCents: "[>=0]#,##0.00_);[<=-0.005](#,##0.00);0.00_)",
  quantity: '#,##0.00_);(#,##0.00);"-"_)',
  count: '#,##0_);(#,##0);"-"_)',
  percent: '0.0%_);(0.0%);"-"_)',
  /** The same in every language, and no day is taken for a month. */
  date: "yyyy-mm-dd",
  multiple: '0.0"x"',
  /** Higher than any deployment. */
  countToEnd: '[>=1000000000]"end";#,##0_)',
  /** -1 to 1. */
  correlation: "+0.00;-0.00;0.00",
  text: "@",
  scientific: "0E+00",
  working: '0.0000_);(0.0000);"-"_)',
};
