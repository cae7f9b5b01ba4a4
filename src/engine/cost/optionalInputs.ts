/** Whether a plan has any of the inputs that it may leave out. */
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
import type { Plan } from "./inputs";

export const hasOptionalInputs = ({ drivers, segments, terms }: Plan): boolean =>
  drivers.some((driver) => driver.escalation !== undefined || driver.currency !== undefined) ||
  segments.some(
    (segment) =>
      segment.currency !== undefined || OPTIONAL_SEGMENT_NUMBERS.some((column) => segment[column] !== undefined),
  ) ||
  terms.discounting !== undefined ||
  terms.exchange !== undefined ||
  OPTIONAL_TERM_NUMBERS.some((term) => terms[term] !== undefined);

export const isOptionalDriverFigure = (figure: AnyDriverFigure): figure is OptionalDriverFigure =>
  OPTIONAL_DRIVER_NUMBERS.some((one) => one === figure);
export const isOptionalSegmentNumber = (column: AnySegmentNumber): column is OptionalSegmentNumber =>
  OPTIONAL_SEGMENT_NUMBERS.some((one) => one === column);
export const isOptionalTermNumber = (term: AnyTermNumber): term is OptionalTermNumber =>
  OPTIONAL_TERM_NUMBERS.some((one) => one === term);
