import type { InputRef } from "../engine/risk/Uncertainty";
import { DRIVER_FIGURES, DRIVERS } from "./drivers";
import { measuresPercentage } from "./schema";
import { SEGMENT_FIGURES, SEGMENTS } from "./segments";
import { LABEL_OF_TERM, TERMS } from "./terms";

/** Whether people read and type the figure as a percentage. */
export function isPercentage(target: InputRef): boolean {
  switch (target.kind) {
    case "driver":
      return measuresPercentage(DRIVERS[DRIVER_FIGURES[target.column]]);
    case "segment":
      return measuresPercentage(SEGMENTS[SEGMENT_FIGURES[target.column]]);
    case "term":
      return measuresPercentage(TERMS[LABEL_OF_TERM[target.term]]);
  }
}
