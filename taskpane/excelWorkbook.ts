import { addDriver } from "../src/workbook/addDriver";
import { editDriver } from "../src/workbook/editDriver";
import { editSegment } from "../src/workbook/editSegment";
import { editTerm } from "../src/workbook/editTerm";
import { insertCashFlow } from "../src/workbook/insertCashFlow";
import { insertModel } from "../src/workbook/insertModel";
import { insertRisk } from "../src/workbook/insertRisk";
import { readModel } from "../src/workbook/readModel";
import { removeDriver } from "../src/workbook/removeDriver";
import { showSheet } from "../src/workbook/showSheet";
import { watchModel } from "../src/workbook/watchModel";
import type { Workbook } from "./Workbook";

export const excelWorkbook: Workbook = {
  readModel,
  watchModel,
  insertModel,
  addDriver,
  editDriver,
  removeDriver,
  editSegment,
  editTerm,
  insertCashFlow,
  insertRisk,
  showSheet,
};
