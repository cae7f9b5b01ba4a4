/** Source of the ranges of the assumptions, as the page states it. */
export const PROPOSED = "Ranges are proposals: a fifth to either side, of a slope a fifth of what it saves";
export const rangesOf = (riskSheet: string): string => `Ranges are those of the sheet ${riskSheet}`;
