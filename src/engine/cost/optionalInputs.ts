/** Which figures a plan may leave out. */
import {
  OPTIONAL_DRIVER_NUMBERS,
  OPTIONAL_SEGMENT_NUMBERS,
  OPTIONAL_TERM_NUMBERS,
  type AnyDriverFigure,
  type AnySegmentNumber,
  type AnyTermNumber,
  type OptionalDriverFigure,
  type OptionalSegmentNumber,
  type OptionalTermNumber,
} from "./inputConstraints";

export const isOptionalDriverFigure = (figure: AnyDriverFigure): figure is OptionalDriverFigure =>
  OPTIONAL_DRIVER_NUMBERS.some((one) => one === figure);
export const isOptionalSegmentNumber = (column: AnySegmentNumber): column is OptionalSegmentNumber =>
  OPTIONAL_SEGMENT_NUMBERS.some((one) => one === column);
export const isOptionalTermNumber = (term: AnyTermNumber): term is OptionalTermNumber =>
  OPTIONAL_TERM_NUMBERS.some((one) => one === term);
