/**
 * Makes a catalogue of ICU messages speak. The parser is FormatJS's; formatting is done here, since FormatJS's own asks for Intl, which Excel's
 * JavaScript-only runtime need not have, and whose figures differ from host to host.
 */
import { type MessageFormatElement, parse, type PluralOrSelectOption, TYPE } from "@formatjs/icu-messageformat-parser";
import type { Spoken } from "./Spoken";

export type Manner = Readonly<{
  plural: (count: number) => string;
  /** By style: `{x, number}` has the style "", `{x, number, percent}` the style "percent". */
  numbers: Readonly<Record<string, (value: number) => string>>;
}>;

type Values = Readonly<Record<string, string | number>>;
type Tree = Readonly<{ [key: string]: string | Tree }>;

/** A message is parsed when it is first said. */
export function speak<const Catalogue extends object>(catalogue: Catalogue, manner: Manner): Spoken<Catalogue> {
  return spokenTree(catalogue as Tree, manner) as Spoken<Catalogue>;
}

const spokenTree = (tree: Tree, manner: Manner): unknown =>
  Object.fromEntries(
    Object.entries(tree).map(([key, node]) => [
      key,
      typeof node === "string" ? spokenMessage(node, manner) : spokenTree(node, manner),
    ]),
  );

function spokenMessage(text: string, manner: Manner): string | ((values: Values) => string) {
  if (!text.includes("{")) return text;
  let parts: readonly MessageFormatElement[] | undefined;
  return (values) => said((parts ??= parse(text, { ignoreTag: true })), values, manner);
}

function said(parts: readonly MessageFormatElement[], values: Values, manner: Manner, count?: number): string {
  return parts.map((part) => saidPart(part, values, manner, count)).join("");
}

function saidPart(part: MessageFormatElement, values: Values, manner: Manner, count?: number): string {
  switch (part.type) {
    case TYPE.literal:
      return part.value;
    case TYPE.argument:
      return String(valueOf(values, part.value));
    case TYPE.number:
      return formatted(manner, typeof part.style === "string" ? part.style : "", numberOf(values, part.value));
    case TYPE.pound:
      return formatted(manner, "", count ?? 0);
    case TYPE.plural: {
      const given = numberOf(values, part.value);
      const form = part.options[`=${given}`] ?? part.options[manner.plural(given)];
      return said(formOf(form, part.options), values, manner, given);
    }
    case TYPE.select:
      return said(formOf(part.options[String(valueOf(values, part.value))], part.options), values, manner, count);
    default:
      throw new Error(`a message has a part of a kind that is not said here: ${part.type}`);
  }
}

const formOf = (
  found: PluralOrSelectOption | undefined,
  options: Readonly<Record<string, PluralOrSelectOption>>,
): readonly MessageFormatElement[] => (found ?? options.other)?.value ?? [];

function valueOf(values: Values, name: string): string | number {
  const value = values[name];
  if (value === undefined) throw new Error(`a message needs ${name}`);
  return value;
}

function numberOf(values: Values, name: string): number {
  const value = valueOf(values, name);
  if (typeof value !== "number") throw new Error(`a message needs ${name} as a number`);
  return value;
}

function formatted({ numbers }: Manner, style: string, value: number): string {
  const format = numbers[style];
  if (format === undefined) throw new Error(`a message has a number in a style that is unknown: ${style}`);
  return format(value);
}
