/** Limits of Excel. */
export const LIMITS = {
  sheetName: 31,
  text: 32_767,
  comment: 255,
  columnWidth: 255,
  rowHeight: 409.5,
  breaks: 1026,
  chartText: 255,
};
/** A reference with its sheet. */
export const QUOTED = /^'((?:[^']|'')+)'!(.*)$/s;

export type Fault = (text: string) => void;

/** The text of an XML element. */
export const plain = (text: string): string =>
  text
    .replaceAll("&apos;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
