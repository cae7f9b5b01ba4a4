import type { InputRef } from "../engine/risk/Uncertainty";
import { DRIVER_FIGURES, DRIVERS } from "./drivers";
import type { NumberSchema } from "./schema";
import { SEGMENT_FIGURES, SEGMENTS } from "./segments";
import { LABEL_OF_TERM, TERMS } from "./terms";

/** The schema of the column or label of a figure of the plan. */
export function inputSchema(target: InputRef): NumberSchema {
  switch (target.kind) {
    case "driver":
      return DRIVERS[DRIVER_FIGURES[target.column]];
    case "segment":
      return SEGMENTS[SEGMENT_FIGURES[target.column]];
    case "term":
      return TERMS[LABEL_OF_TERM[target.term]];
  }
}
