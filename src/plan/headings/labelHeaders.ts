/** Usual headers above labels and above their values, in every language. */
import { LABEL_HEADERS, VALUE_HEADERS } from "../../i18n/allReaderWords";
import { headingParts } from "./headingParts";

const keys = (texts: readonly string[]): ReadonlySet<string> => new Set(texts.map((text) => headingParts(text).key));

const LABELS = keys(LABEL_HEADERS);
const VALUES = keys(VALUE_HEADERS);

const isAmong = (cell: unknown, known: ReadonlySet<string>): boolean =>
  typeof cell === "string" && known.has(headingParts(cell).key);

export const isLabelHeader = (cell: unknown): boolean => isAmong(cell, LABELS);
export const isValueHeader = (cell: unknown): boolean => isAmong(cell, VALUES);
