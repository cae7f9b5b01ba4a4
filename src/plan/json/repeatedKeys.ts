/** Keys that occur twice in one object of a file. JSON.parse would silently use the last value. */
import { visit } from "jsonc-parser";
import { keyPath } from "./keyPath";

const MAX_LISTED = 20;

/** The path of each repeated key, such as "drivers[2].slope". The text must be valid JSON. */
export function repeatedKeys(text: string): readonly string[] {
  const seen: Set<string>[] = [];
  const repeated: string[] = [];
  visit(text, {
    onObjectBegin: () => {
      seen.push(new Set());
    },
    onObjectEnd: () => {
      seen.pop();
    },
    onObjectProperty: (key, _offset, _length, _line, _character, pathSupplier) => {
      const keys = seen.at(-1);
      if (keys?.has(key) === true && repeated.length < MAX_LISTED) repeated.push(pathOf([...pathSupplier(), key]));
      keys?.add(key);
    },
  });
  return repeated;
}

const pathOf = (segments: readonly (string | number)[]): string =>
  segments.reduce<string>((path, one) => (typeof one === "number" ? `${path}[${one}]` : keyPath(path, one)), "");
