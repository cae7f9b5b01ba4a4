import { type BarSheetInput, barSheet } from "../../sheets/chart/barSheet";
import { type ChartSheetInput, chartSheet } from "../../sheets/chart/chartSheet";
import { freeSheetName } from "../../sheets/freeSheetName";
import { addSheet } from "./addSheet";
import { runExcel } from "../office/runExcel";
import type { Change } from "../model/Model";

export type ChartPicture = Omit<ChartSheetInput, "sheetName"> | Omit<BarSheetInput, "sheetName">;

/** Characters that are not allowed in the name of a sheet. */
const FORBIDDEN = /[\\/?*[\]:']/g;

/** Adds a sheet with the points of a chart and a native chart above them. */
export async function insertChart(picture: ChartPicture): Promise<Change> {
  const taken = await runExcel(
    async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      return sheets.items.map(({ name }) => name);
    },
    { retry: true },
  );
  const sheetName = freeSheetName(picture.title.replaceAll(FORBIDDEN, " ").trim(), taken);
  const sheet = "bars" in picture ? barSheet({ ...picture, sheetName }) : chartSheet({ ...picture, sheetName });
  return (await addSheet(sheet)).change;
}
