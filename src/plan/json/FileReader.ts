/** Reads values of a file one by one, copies them into fresh ones, and gathers what is wrong, each with its path. */
import { quoteCell } from "../cells/quoteCell";
import type { FileIssue, FoundInFile } from "./FileIssue";
import type { FileProblem } from "./FileProblem";
import type { Key } from "./keys";
import type { ScenarioCell, ScenarioRow } from "./Scenario";

const REACHING: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);
/** As many characters as a cell holds. */
const LONGEST = 32_767;
const KEY_SHOWN = 40;

export type FileObject = ReadonlyMap<string, unknown>;

export class FileReader {
  readonly problems: FileProblem[] = [];

  complain(path: string, issue: FileIssue): void {
    this.problems.push({ path, issue });
  }

  /** Its own keys that are known, whatever its prototype. */
  object(value: unknown, path: string, known: readonly string[]): FileObject {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      this.complain(path, { kind: "notAnObject", there: there(value), shape: "{…}" });
      return new Map();
    }
    const entries = new Map<string, unknown>();
    for (const [key, inner] of Object.entries(value)) {
      const at = `${path === "" ? "" : `${path}.`}${key.slice(0, KEY_SHOWN)}`;
      if (known.includes(key)) entries.set(key, inner);
      else if (REACHING.has(key)) this.complain(at, { kind: "keyRefused" });
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

  /** One row a list entry; what is absent is blank. */
  rows(value: unknown, path: string, keys: readonly Key[], most: number): readonly ScenarioRow[] {
    return this.array(value, path, most).map((entry, index) => {
      const at = `${path}[${index}]`;
      const found = this.object(
        entry,
        at,
        keys.map(({ key }) => key),
      );
      return keys.map(({ key, kind }) => this.cell(found.get(key), `${at}.${key}`, kind));
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
    if (value.length > LONGEST) this.complain(path, { kind: "textTooLong", count: value.length, most: LONGEST });
    // Cells and the files of spreadsheets hold no others.
    if (/[^\P{C}\t\n\r\p{Cf}\p{Co}\p{Cn}]|[\uFFFE\uFFFF]/u.test(value))
      this.complain(path, { kind: "characterRefused" });
    return value;
  }

  private number(value: unknown, path: string): number {
    if (typeof value === "number" && Number.isFinite(value)) return value;
    // 1e309 is read as more than any number.
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
