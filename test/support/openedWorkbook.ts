/** An .xlsx file read from its XML, independently of the code that wrote it. */
import { JSDOM } from "jsdom";
import { sharedTexts, type StoredCell, storedCells } from "./storedCells";
import { unzipped } from "./unzipped";

export type { StoredCell } from "./storedCells";

export type OpenedWorkbook = Readonly<{
  parts: ReadonlyMap<string, string>;
  part: (path: string) => Document;
  /** Cells by address. Each sheet is read once. */
  cells: (sheet: number) => ReadonlyMap<string, StoredCell>;
}>;

export function openedWorkbook(bytes: Uint8Array): OpenedWorkbook {
  const parts = unzipped(bytes);
  const textOf = (path: string): string => {
    const text = parts.get(path);
    if (text === undefined) throw new Error(`the file has no ${path}`);
    return text;
  };
  const part = (path: string): Document => new JSDOM(textOf(path), { contentType: "application/xml" }).window.document;
  const texts = sharedTexts(parts.get("xl/sharedStrings.xml") ?? "<sst/>");
  const known = new Map<number, ReadonlyMap<string, StoredCell>>();
  const cells = (sheet: number): ReadonlyMap<string, StoredCell> => {
    const found = known.get(sheet) ?? storedCells(textOf(`xl/worksheets/sheet${sheet}.xml`), texts);
    known.set(sheet, found);
    return found;
  };
  return { parts, part, cells };
}
