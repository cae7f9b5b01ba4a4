/** Rules for every translation of a catalog of ICU messages. */
import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";

export type Leaf = Readonly<{ path: string; text: string }>;

export function leavesOf(catalogue: object, path: readonly string[] = []): readonly Leaf[] {
  return Object.entries(catalogue).flatMap(([key, node]: [string, unknown]) =>
    typeof node === "string"
      ? [{ path: [...path, key].join("."), text: node }]
      : leavesOf(node as object, [...path, key]),
  );
}

/** "n: plural", "name: text": the arguments of a message, in no particular order. */
export const argumentsIn = (text: string): readonly string[] =>
  text.includes("{") ? [...new Set(found(parse(text, { ignoreTag: true })))].sort() : [];

function found(parts: readonly MessageFormatElement[]): readonly string[] {
  return parts.flatMap((part) => {
    switch (part.type) {
      case TYPE.argument:
        return [`${part.value}: text`];
      case TYPE.number:
        return [`${part.value}: number ${typeof part.style === "string" ? part.style : ""}`.trim()];
      case TYPE.plural:
      case TYPE.select:
        return [
          `${part.value}: ${part.type === TYPE.plural ? "number" : "select"}`,
          ...Object.values(part.options).flatMap(({ value }) => found(value)),
        ];
      default:
        return [];
    }
  });
}

/** A value for each argument that every formatter accepts. */
export const sampleValues = (text: string, count: number): Readonly<Record<string, string | number>> =>
  Object.fromEntries(
    argumentsIn(text).map((one) => {
      const [name = "", kind = ""] = one.split(": ");
      return [name, kind.startsWith("number") ? count : "x"];
    }),
  );

/** Texts that are the same in both languages, by path. */
export const sameAs = (english: object, translation: object): readonly string[] => {
  const texts = new Map(leavesOf(english).map(({ path, text }) => [path, text]));
  return leavesOf(translation)
    .filter(({ path, text }) => texts.get(path) === text)
    .map(({ path }) => path);
};

/** Error values of cells contain punctuation that is not part of a sentence. */
export const ERROR_VALUES = /#(?:NAME\?|NOM\?|N\/A|REF!)/g;

/** Texts in which the space before high punctuation could break the line or is the wrong kind of space. */
export const looseFrench = (catalogue: object): readonly string[] =>
  leavesOf(catalogue)
    .map(({ path, text }) => ({ path, text: text.replaceAll(ERROR_VALUES, "") }))
    .filter(({ text }) => /[^\u202f\s]?[ \u00a0][:;?!%»]|« |'|\d \d{3}/.test(text) || /[\p{L}\d)}][;?!»]/u.test(text))
    .map(({ path, text }) => `${path}: ${text}`);
