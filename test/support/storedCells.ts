/**
 * The cells of a sheet from its XML, read in one pass by the XML parser that jsdom uses. Building a document of all the
 * elements of a large sheet takes many times as long.
 */
import { SaxesParser } from "saxes";

export type StoredCell = Readonly<{
  value: string | number | boolean | null;
  /** As stored: b, e (error), n, s (shared text), str (text of a formula), inlineStr. */
  type: string;
  formula: string | undefined;
  /** Index of its format in cellXfs. */
  format: number;
}>;

/** The elements of a cell that contain text. */
type Inside = "v" | "f" | "is";
const INSIDE: ReadonlySet<string> = new Set<Inside>(["v", "f", "is"]);

type OpenCell = { address: string; type: string; format: number } & Partial<Record<Inside, string>>;

/** Cells by address. `texts`: the shared texts of the workbook. */
export function storedCells(xml: string, texts: readonly string[]): ReadonlyMap<string, StoredCell> {
  const cells = new Map<string, StoredCell>();
  let cell: OpenCell | undefined;
  let inside: Inside | undefined;
  const parser = new SaxesParser({ xmlns: true });
  parser.on("opentag", ({ local, attributes }) => {
    const given = (name: string): string | undefined => attributes[name]?.value;
    if (local === "c") {
      const address = given("r");
      if (address === undefined) throw new Error("a cell has no address");
      cell = { address, type: given("t") ?? "n", format: Number(given("s") ?? 0) };
    } else if (cell !== undefined && inside === undefined && INSIDE.has(local)) {
      inside = local as Inside;
      cell[inside] = "";
    }
  });
  parser.on("text", (text) => {
    if (cell !== undefined && inside !== undefined) cell[inside] = (cell[inside] ?? "") + text;
  });
  parser.on("closetag", ({ local }) => {
    if (local === inside) inside = undefined;
    if (local !== "c" || cell === undefined) return;
    const { address, type, format, f: formula } = cell;
    cells.set(address, { value: valueOf(cell, texts), type, formula, format });
    cell = undefined;
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return cells;
}

/** The shared texts of a workbook, from their XML. */
export function sharedTexts(xml: string): readonly string[] {
  const texts: string[] = [];
  let inside: string | undefined;
  const parser = new SaxesParser({ xmlns: true });
  parser.on("opentag", ({ local }) => {
    if (local === "si") inside = "";
  });
  parser.on("text", (text) => {
    if (inside !== undefined) inside += text;
  });
  parser.on("closetag", ({ local }) => {
    if (local !== "si") return;
    texts.push(spelledOut(inside ?? ""));
    inside = undefined;
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return texts;
}

function valueOf({ type, v: value, is: inline }: OpenCell, texts: readonly string[]): StoredCell["value"] {
  if (type === "inlineStr") return spelledOut(inline ?? "");
  if (value === undefined) return null;
  if (type === "n") return Number(value);
  if (type === "b") return value === "1";
  return type === "s" ? (texts[Number(value)] ?? null) : spelledOut(value);
}

/** Files write a control character as _x000D_, for example. */
export const spelledOut = (text: string): string =>
  text.replaceAll(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
