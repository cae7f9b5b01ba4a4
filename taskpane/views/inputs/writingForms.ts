/** The form for each place of the drivers and segments: its fields, its initial values and the edit that it makes. */
import {
  ALL_DRIVER_COLUMNS,
  ALL_SEGMENT_COLUMNS,
  type AnyDriverField,
  type AnySegmentField,
  SOURCE,
} from "../../../src/schema/columns";
import type { Cells } from "../../../src/plan/cells/Cell";
import type { Problem } from "../../../src/plan/Problem";
import { BREAK_FIELDS, checkDriver, DRIVER_FIELDS, newDriver } from "./driverFields";
import { NEW_ROW, type DraftKey } from "../../shared/forms/drafts/Draft";
import { driverNameTaken, segmentNameTaken } from "./nameTaken";
import { checkBreak, driverName, isBreak } from "./priceBreaks";
import { fieldsIn, type Row, rowsOf } from "../../shared/forms/Row";
import type { Values, EditForm } from "../../shared/forms/rowForm";
import { checkSegment, newSegment, SEGMENT_FIELDS } from "./segmentFields";

type RowKey = Omit<DraftKey, "block">;

/** Undefined if the block no longer has that row. */
export function driverForm(cells: Cells, { row, breaks = false }: RowKey): EditForm<AnyDriverField> | undefined {
  const fields = fieldsIn(cells, DRIVER_FIELDS);
  const check = (values: Values<AnyDriverField>): readonly Problem[] => [
    ...checkDriver(values),
    ...driverNameTaken(cells, { name: values.Driver, row }),
  ];
  if (row === NEW_ROW) return { fields, start: newDriver, check, edit: ({ values }) => ({ cells: values }) };
  const found = rowsOf<AnyDriverField>(cells, [...ALL_DRIVER_COLUMNS, SOURCE]).find((one) => one.row === row);
  if (found === undefined) return undefined;
  if (breaks) return newBreak(cells, found);
  const edit = editOf<AnyDriverField>(row);
  if (!isBreak(found)) return { fields, start: found.cell, check, edit };
  const rowKey = { row, driver: driverName(found) };
  return {
    fields: fieldsIn(cells, BREAK_FIELDS),
    start: found.cell,
    check: (values) => checkBreak(cells, rowKey, values),
    edit,
  };
}

function newBreak(cells: Cells, row: Row<AnyDriverField>): EditForm<AnyDriverField> {
  const driver = driverName(row);
  return {
    fields: fieldsIn(cells, BREAK_FIELDS),
    start: () => "",
    check: (values) => checkBreak(cells, { row: undefined, driver }, values),
    edit: ({ values }) => ({ cells: { Driver: driver, ...values } }),
  };
}

/** Undefined if the block no longer has that row. */
export function segmentForm(cells: Cells, { row }: RowKey): EditForm<AnySegmentField> | undefined {
  const fields = fieldsIn(cells, SEGMENT_FIELDS);
  const rows = rowsOf<AnySegmentField>(cells, [...ALL_SEGMENT_COLUMNS, SOURCE]);
  const check = (values: Values<AnySegmentField>): readonly Problem[] => [
    ...checkSegment(values),
    ...segmentNameTaken(cells, { name: values.Segment, row }),
  ];
  if (row === NEW_ROW) {
    const start = newSegment(rows.at(-1)?.cell("Industry"));
    return { fields, start, check, edit: ({ values }) => ({ cells: values }) };
  }
  const found = rows.find((one) => one.row === row);
  return found && { fields, start: found.cell, check, edit: editOf(row) };
}

const editOf =
  <Column extends string>(row: number): EditForm<Column>["edit"] =>
  ({ changed }) => ({ row, cells: changed });
