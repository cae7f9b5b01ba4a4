import type { Cells } from "../../plan/cells/Cell";
import type { Rows } from "../../sheets/model/modelLayout";
import type { ModelLayoutRows } from "../../sheets/model/ModelLayoutRows";
import type { WantedSheet } from "../office/WorkbookFailure";
import { type ModelReference } from "./Model";
import { WorkbookError } from "../office/WorkbookError";
import { relatedName, prefixOf } from "./modelNames";

/** The current cells of the sheet. Rows come from the names, so that rows inserted by the user are counted. */
export type ModelWithLayout = Readonly<{
  places: ModelLayoutRows;
  cells: Readonly<{ drivers: Cells; segments: Cells; terms: Cells }>;
}>;

/**
 * Requests the positions of the parts of a model sheet; they are loaded after the next sync. `wanted`: what the user
 * wants to add, for the message.
 */
export function loadLayout(
  { workbook }: Excel.RequestContext,
  { names, sheetName }: ModelReference,
  wanted: WantedSheet,
): () => ModelWithLayout {
  const block = (name: string): Excel.Range =>
    workbook.names.getItemOrNullObject(name).getRangeOrNullObject().load("rowIndex,rowCount,values");
  const blocks = {
    terms: block(names.terms),
    drivers: block(names.drivers),
    segments: block(names.segments),
    termsUsed: block(relatedName(names, "termsUsed")),
    driverWorkings: block(relatedName(names, "driverWorkings")),
    segmentWorkings: block(relatedName(names, "segmentWorkings")),
    ladder: block(relatedName(names, "ladder")),
  };
  const rows = (part: keyof typeof blocks): Rows => {
    const { isNullObject, rowIndex, rowCount } = blocks[part];
    if (isNullObject) {
      const kind = part === "ladder" ? "ladderLacking" : "workingsLacking";
      throw new WorkbookError({ kind, sheet: sheetName, wanted }, { code: "ItemNotFound" });
    }
    return { header: rowIndex + 1, first: rowIndex + 2, last: rowIndex + rowCount };
  };
  return () => ({
    places: {
      prefix: prefixOf(names),
      terms: rows("terms"),
      drivers: rows("drivers"),
      segments: rows("segments"),
      termsUsed: rows("termsUsed"),
      driverWorkings: rows("driverWorkings"),
      segmentWorkings: rows("segmentWorkings"),
      ladder: rows("ladder"),
    },
    cells: { drivers: blocks.drivers.values, segments: blocks.segments.values, terms: blocks.terms.values },
  });
}
