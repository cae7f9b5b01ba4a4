import { HEADINGS } from "../../i18n/headings";
import type { Heading } from "../../schema/Headings";

/** Whether a text is the short English name of a header or label of ours. Each translation names them all. */
export const isHeading = (text: string): text is Heading =>
  Object.values(HEADINGS).some((headings) => Object.hasOwn(headings, text));
