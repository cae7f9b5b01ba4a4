/** Columns of the blocks of inputs, by the header of each. Formulas of any sheet address them by it. */
import { DRIVER_COLUMNS, type DriverField, SEGMENT_COLUMNS, type SegmentField, SOURCE } from "../../schema/columns";
import { columnsFrom } from "../columnsFrom";

const FIRST = "B";

export const DRIVER_INPUT = columnsFrom<DriverField>(FIRST, [...DRIVER_COLUMNS, SOURCE]);
export const SEGMENT_INPUT = columnsFrom<SegmentField>(FIRST, [...SEGMENT_COLUMNS, SOURCE]);
export const TERM_INPUT = columnsFrom(FIRST, ["label", "value", "unit", "source"]);
/** The values of the profiles stand in PROFILE_COLUMNS, between the label and the unit. */
export const CLIENT_INPUT = columnsFrom(FIRST, ["label", "profile1", "profile2", "profile3", "unit", "source"]);
/** Columns of the client profiles. */
export const PROFILE_COLUMNS = [CLIENT_INPUT.profile1, CLIENT_INPUT.profile2, CLIENT_INPUT.profile3] as const;
