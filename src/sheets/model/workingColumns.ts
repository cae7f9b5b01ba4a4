/** Columns of the workings that other parts of the sheet refer to. */
export const DRIVER_WORKING = { name: "B", refused: "P" } as const;
export const SEGMENT_WORKING = { name: "B", industry: "O", clients: "P", refused: "Q", number: "R" } as const;
/** The index of the ladder row's segment among the rows of the segments. */
export const LADDER_SEGMENT = "M";
/** A number this close to a whole number counts as that whole number. */
export const WHOLE = "0.000000001";
