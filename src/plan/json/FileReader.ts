/** Reads values of a file one by one, copies them into fresh ones, and gathers what is wrong, each with its path. */
import { shown } from "../cells/shown";
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

  complain(path: string, message: string): void {
    this.problems.push({ path, message });
  }

  /** Its own keys that are known, whatever its prototype. */
  object(value: unknown, path: string, known: readonly string[]): FileObject {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      this.complain(path, `${described(value)} stands where an object {…} belongs`);
      return new Map();
    }
    const entries = new Map<string, unknown>();
    for (const [key, inner] of Object.entries(value)) {
      const at = `${path === "" ? "" : `${path}.`}${key.slice(0, KEY_SHOWN)}`;
      if (known.includes(key)) entries.set(key, inner);
      else if (REACHING.has(key)) this.complain(at, "this key is refused");
      else this.complain(at, `this key is not known; keys are ${known.join(", ")}`);
    }
    return entries;
  }

  array(value: unknown, path: string, most: number): readonly unknown[] {
    if (value === undefined) return [];
    if (!Array.isArray(value)) {
      this.complain(path, `${described(value)} stands where a list […] belongs`);
      return [];
    }
    if (value.length > most) {
      this.complain(path, `${value.length} entries are more than the ${most} that are read`);
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
      this.complain(path, `${described(value)} stands where a text "…" belongs`);
      return "";
    }
    if (value.length > LONGEST)
      this.complain(path, `${value.length} characters are more than the ${LONGEST} that a cell holds`);
    // Cells and the files of spreadsheets hold no others.
    if (/[^\P{C}\t\n\r\p{Cf}\p{Co}\p{Cn}]|[\uFFFE\uFFFF]/u.test(value))
      this.complain(path, "the text holds a character that no cell can hold");
    return value;
  }

  private number(value: unknown, path: string): number {
    if (typeof value === "number" && Number.isFinite(value)) return value;
    // 1e309 is read as more than any number.
    if (typeof value === "number") this.complain(path, "the number is beyond what can be counted with");
    else this.complain(path, `${described(value)} stands where a number belongs`);
    return 0;
  }
}

function described(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : shown(value);
}
