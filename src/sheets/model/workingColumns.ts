/** Columns of the workings that other parts of the sheet refer to. */
export const DRIVER_WORKING = { name: "B", refused: "P" } as const;
export const SEGMENT_WORKING = { name: "B", industry: "O", clients: "P", refused: "Q", number: "R" } as const;
/** The row of the ladder's segment among those of the segments. */
export const LADDER_SEGMENT = "M";
/** A number within this of a whole one is that one. */
export const WHOLE = "0.000000001";
