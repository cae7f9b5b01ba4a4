import type { AnyDriverFigure, AnySegmentNumber, AnyTermNumber } from "../engine/cost/inputConstraints";
import { DRIVER_FIGURES, OPTIONAL_DRIVER_FIGURES } from "./drivers";
import { LABEL_OF_OPTIONAL_TERM } from "./optionalTerms";
import { OPTIONAL_SEGMENT_FIGURES, SEGMENT_FIGURES } from "./segments";
import { LABEL_OF_TERM } from "./terms";

/** The column or label of each figure, whether every plan has it or not. */
export const ALL_DRIVER_FIGURES = { ...DRIVER_FIGURES, ...OPTIONAL_DRIVER_FIGURES } satisfies Record<
  AnyDriverFigure,
  string
>;
export const ALL_SEGMENT_FIGURES = { ...SEGMENT_FIGURES, ...OPTIONAL_SEGMENT_FIGURES } satisfies Record<
  AnySegmentNumber,
  string
>;
export const LABEL_OF_ANY_TERM = { ...LABEL_OF_TERM, ...LABEL_OF_OPTIONAL_TERM } satisfies Record<
  AnyTermNumber,
  string
>;
