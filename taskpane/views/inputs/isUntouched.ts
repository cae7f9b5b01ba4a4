import { DRIVER_COLUMNS, SEGMENT_COLUMNS } from "../../../src/schema/columns";
import { blankModel } from "../../../src/plan/templates/blankModel";
import type { ModelCells } from "../../../src/workbook/model/Model";
import { rowsOf } from "../../shared/forms/Row";

/** Whether the model is a blank one, in any language, in which the user has not typed a figure yet. */
export function isUntouched({ drivers, segments }: Pick<ModelCells, "drivers" | "segments">): boolean {
  const [driver, ...otherDrivers] = rowsOf(drivers, DRIVER_COLUMNS);
  const [segment, ...otherSegments] = rowsOf(segments, SEGMENT_COLUMNS);
  const [consumed, sold] = [blankModel.drivers[0], blankModel.segments[0]];
  if (driver === undefined || segment === undefined || consumed === undefined || sold === undefined) return false;
  if (otherDrivers.length + otherSegments.length > 0) return false;
  return (
    driver.cell("First") === consumed.first &&
    driver.cell("Rate") === consumed.rate &&
    driver.cell("Slope") === consumed.slope &&
    segment.cell("Clients") === sold.clients &&
    segment.cell("Price") === sold.price &&
    segment.cell("Fee") === sold.fee
  );
}
