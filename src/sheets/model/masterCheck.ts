import type { SheetMessages } from "../../i18n/sheetMessages";
import { formulaText } from "../formulaText";

/** One word for all outcomes. An outcome that is itself an error does not count as OK. */
export function masterCheck(outcomes: string, { common }: SheetMessages): string {
  const [allOk, notChecked, fails] = [common.allOk, common.notChecked, common.checkFails].map(formulaText) as [
    string,
    string,
    string,
  ];
  return `=IF(COUNTIF(${outcomes},"OK")=ROWS(${outcomes}),${allOk},IF(COUNTIF(${outcomes},"OK")+COUNTIF(${outcomes},${notChecked})=ROWS(${outcomes}),${notChecked},${fails}))`;
}
