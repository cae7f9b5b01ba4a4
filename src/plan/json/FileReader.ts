/** Reads the values of a file one by one, copies them into new objects, and collects the issues, each with its path. */
import { quoteCell } from "../cells/quoteCell";
import type { FileIssue, FoundInFile } from "./FileIssue";
import type { FileProblem } from "./FileProblem";
import { keyPath } from "./keyPath";
import { type Key, withoutBlankOptions } from "./keys";
import type { ScenarioCell, ScenarioRow } from "./Scenario";

const UNSAFE_KEYS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);
/** Maximum number of characters in a cell. */
const MAX_LENGTH = 32_767;

export type FileObject = ReadonlyMap<string, unknown>;

export class FileReader {
  readonly problems: FileProblem[] = [];

  complain(path: string, issue: FileIssue): void {
    this.problems.push({ path, issue });
  }

  /** The known own keys of an object; its prototype is ignored. */
  object(value: unknown, path: string, known: readonly string[]): FileObject {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      this.complain(path, { kind: "notAnObject", there: there(value), shape: "{…}" });
      return new Map();
    }
    const entries = new Map<string, unknown>();
    for (const [key, inner] of Object.entries(value)) {
      const at = keyPath(path, key);
      if (known.includes(key)) entries.set(key, inner);
      else if (UNSAFE_KEYS.has(key)) this.complain(at, { kind: "keyRefused" });
      else this.complain(at, { kind: "keyUnknown", keys: known });
    }
    return entries;
  }

  array(value: unknown, path: string, most: number): readonly unknown[] {
    if (value === undefined) return [];
    if (!Array.isArray(value)) {
      this.complain(path, { kind: "notAList", there: there(value) });
      return [];
    }
    if (value.length > most) {
      this.complain(path, { kind: "tooManyEntries", count: value.length, most });
      return [];
    }
    return value;
  }

  /** One row per list entry. A missing value is a blank. `kindOf`: the kind of a value in its entry. */
  rows(
    value: unknown,
    path: string,
    keys: readonly Key[],
    most: number,
    kindOf: (key: Key, entry: FileObject) => Key["kind"] = ({ kind }) => kind,
  ): readonly ScenarioRow[] {
    return this.array(value, path, most).map((entry, index) => {
      const at = `${path}[${index}]`;
      const found = this.object(
        entry,
        at,
        keys.map(({ key }) => key),
      );
      const row = keys.map((key) => this.cell(found.get(key.key), `${at}.${key.key}`, kindOf(key, found)));
      return withoutBlankOptions(row, keys, (cell) => cell === null);
    });
  }

  cell(value: unknown, path: string, kind: Key["kind"]): ScenarioCell {
    if (value === undefined) return null;
    return kind === "text" ? this.text(value, path) : this.number(value, path);
  }

  text(value: unknown, path: string): string {
    if (typeof value !== "string") {
      this.complain(path, { kind: "notAText", there: there(value) });
      return "";
    }
    if (value.length > MAX_LENGTH) this.complain(path, { kind: "textTooLong", count: value.length, most: MAX_LENGTH });
    // Cells and spreadsheet files cannot hold these characters.
    if (/[^\P{C}\t\n\r\p{Cf}\p{Co}\p{Cn}]|[\uFFFE\uFFFF]/u.test(value))
      this.complain(path, { kind: "characterRefused" });
    return value;
  }

  private number(value: unknown, path: string): number {
    if (typeof value === "number" && Number.isFinite(value)) return value;
    // JSON.parse reads 1e309 as Infinity.
    if (typeof value === "number") this.complain(path, { kind: "numberBeyond" });
    else this.complain(path, { kind: "notANumberThere", there: there(value) });
    return 0;
  }
}

function there(value: unknown): FoundInFile {
  if (value === undefined) return { is: "nothing" };
  if (value === null) return { is: "null" };
  if (Array.isArray(value)) return { is: "list" };
  return typeof value === "object" ? { is: "object" } : { is: "value", value: quoteCell(value) };
}
