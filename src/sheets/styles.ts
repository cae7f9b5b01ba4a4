/**
 * The formats behind the style names of a SheetSpec. Colors have a contrast of at least 4.5 : 1 against their fill,
 * even in a dark grid that inverts both.
 */
import type { StyleName } from "./SheetSpec";

export type Style = Readonly<{
  color: string;
  fill?: string;
  bold?: boolean;
  italic?: boolean;
  /** Points. */
  size?: number;
  /** A thin line below, in this color. */
  lineBelow?: string;
}>;

export const FONT = "Calibri";
export const FONT_SIZE = 10;

const INK = "#1F2937";
const MUTED = "#5B6472";
const NAVY = "#0B3B5C";
const TEAL = "#0F6C6C";
const RUST = "#B4451F";
/** Not pure blue: a dark grid inverts colors, and inverted pure blue is hard to read. */
const INPUT = "#0026A3";
const RULE = "#C8D1DA";

export const STYLES: Readonly<Record<StyleName, Style>> = {
  title: { color: NAVY, bold: true, size: 18 },
  subtitle: { color: MUTED, size: 10 },
  section: { color: "#FFFFFF", fill: NAVY, bold: true, size: 11 },
  header: { color: NAVY, fill: "#E6EEF4", bold: true, lineBelow: NAVY },
  label: { color: INK, lineBelow: "#E8ECF0" },
  unit: { color: MUTED, lineBelow: "#E8ECF0" },
  note: { color: MUTED, italic: true, size: 9 },
  input: { color: INPUT, fill: "#FFFBE6", lineBelow: "#EFE7C4" },
  keyInput: { color: INPUT, fill: "#FFF2A8", lineBelow: "#E3D48A" },
  spare: { color: INPUT, fill: "#FFFEF6", lineBelow: "#F2EFE0" },
  endRow: { color: INPUT, fill: "#E6EEF4", lineBelow: NAVY },
  result: { color: INK, lineBelow: RULE },
  answer: { color: NAVY, fill: "#EAF5F4", size: 11 },
  balance: { color: NAVY, fill: "#F3F7FA", bold: true, lineBelow: RULE },
  working: { color: MUTED },
  check: { color: INK, lineBelow: "#E8ECF0" },
  group: { color: NAVY, bold: true, lineBelow: RULE },
  differs: { color: RUST, bold: true },
  headline: { color: NAVY, bold: true, size: 28 },
  figure: { color: TEAL, fill: "#F3F7FA", bold: true, size: 28 },
  caption: { color: MUTED, fill: "#F3F7FA", size: 12 },
  prose: { color: INK, size: 12 },
  // A neutral color, because the master check may be OK or not.
  master: { color: NAVY, fill: "#F3F7FA", bold: true },
};
