/** An .xlsx file as its XML says, read apart from whoever wrote it. */
import { JSDOM } from "jsdom";
import { unzipped } from "./unzipped";
import { attribute, elements } from "./xml";

export type StoredCell = Readonly<{
  value: string | number | boolean | null;
  /** As stored: b, e (error), n, s (shared text), str (text of a formula), inlineStr. */
  type: string;
  formula: string | undefined;
  /** Number of its format among cellXfs. */
  format: number;
}>;

export type OpenedWorkbook = Readonly<{
  parts: ReadonlyMap<string, string>;
  part: (path: string) => Document;
  /** By address. */
  cells: (sheet: number) => ReadonlyMap<string, StoredCell>;
}>;

export function openedWorkbook(bytes: Uint8Array): OpenedWorkbook {
  const parts = unzipped(bytes);
  const part = (path: string): Document => {
    const text = parts.get(path);
    if (text === undefined) throw new Error(`the file has no ${path}`);
    return new JSDOM(text, { contentType: "application/xml" }).window.document;
  };
  const texts = parts.has("xl/sharedStrings.xml")
    ? elements(part("xl/sharedStrings.xml"), "si").map((item) => spelledOut(item.textContent))
    : [];
  const cells = (sheet: number): ReadonlyMap<string, StoredCell> =>
    new Map(
      elements(part(`xl/worksheets/sheet${sheet}.xml`), "c").map((cell) => [attribute(cell, "r"), stored(cell, texts)]),
    );
  return { parts, part, cells };
}

function stored(cell: Element, texts: readonly string[]): StoredCell {
  const type = cell.getAttribute("t") ?? "n";
  const inside = (name: string): string | undefined => elements(cell, name)[0]?.textContent;
  const value = inside("v");
  return {
    value: valueOf(type, value, { texts, inline: inside("is") }),
    type,
    formula: inside("f"),
    format: Number(cell.getAttribute("s") ?? 0),
  };
}

function valueOf(
  type: string,
  value: string | undefined,
  { texts, inline }: { texts: readonly string[]; inline: string | undefined },
): StoredCell["value"] {
  if (type === "inlineStr") return spelledOut(inline ?? "");
  if (value === undefined) return null;
  if (type === "n") return Number(value);
  if (type === "b") return value === "1";
  return type === "s" ? (texts[Number(value)] ?? null) : spelledOut(value);
}

/** _x000D_ is how files spell a control character. */
const spelledOut = (text: string): string =>
  text.replaceAll(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
