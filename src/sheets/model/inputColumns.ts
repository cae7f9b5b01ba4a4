/** Columns of the blocks of inputs, by the header of each. Formulas of any sheet address them by it. */
import { DRIVER_COLUMNS, type DriverField, SEGMENT_COLUMNS, type SegmentField, SOURCE } from "../../schema/columns";
import { columnIndex, columnLetters } from "../../a1/columns";
import { columnsFrom } from "../columnsFrom";

/** The first column of every block. */
export const FIRST_COLUMN = "B";

export const DRIVER_INPUT = columnsFrom<DriverField>(FIRST_COLUMN, [...DRIVER_COLUMNS, SOURCE]);
export const SEGMENT_INPUT = columnsFrom<SegmentField>(FIRST_COLUMN, [...SEGMENT_COLUMNS, SOURCE]);
export const TERM_INPUT = columnsFrom(FIRST_COLUMN, ["label", "value", "unit", "source"]);
/** The values of the profiles stand in PROFILE_COLUMNS, between the label and the unit. */
export const CLIENT_INPUT = columnsFrom(FIRST_COLUMN, ["label", "profile1", "profile2", "profile3", "unit", "source"]);
/** Columns of the client profiles. */
export const PROFILE_COLUMNS = [CLIENT_INPUT.profile1, CLIENT_INPUT.profile2, CLIENT_INPUT.profile3] as const;

/** The last printed column of a model sheet: that of its widest block. */
export const LAST_COLUMN = columnLetters(
  Math.max(columnIndex(DRIVER_INPUT[SOURCE]), columnIndex(SEGMENT_INPUT[SOURCE])),
);
/** To the right of the printed area, after a narrow column. */
export const BESIDE_COLUMN = columnLetters(columnIndex(LAST_COLUMN) + 2);
