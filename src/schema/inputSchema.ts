import type { InputRef } from "../engine/risk/Uncertainty";
import { ALL_DRIVERS } from "./drivers";
import { EXCHANGE } from "./exchange";
import { ALL_DRIVER_FIGURES, ALL_SEGMENT_FIGURES, LABEL_OF_ANY_TERM } from "./inputColumn";
import { ALL_TERMS } from "./optionalTerms";
import type { NumberSchema } from "./schema";
import { ALL_SEGMENTS } from "./segments";

/** The schema of the column or label of a figure of the plan. */
export function inputSchema(target: InputRef): NumberSchema {
  switch (target.kind) {
    case "driver":
      return ALL_DRIVERS[ALL_DRIVER_FIGURES[target.column]];
    case "segment":
      return ALL_SEGMENTS[ALL_SEGMENT_FIGURES[target.column]];
    case "term":
      return ALL_TERMS[LABEL_OF_ANY_TERM[target.term]];
    case "exchange":
      return EXCHANGE[target.figure];
  }
}
