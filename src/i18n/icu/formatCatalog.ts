/**
 * Formats a catalog of ICU messages. FormatJS parses them. Its own formatter is not used, because it needs Intl, which
 * Excel's JavaScript-only runtime may not have, and whose numbers differ between hosts.
 */
import { type MessageFormatElement, parse, type PluralOrSelectOption, TYPE } from "@formatjs/icu-messageformat-parser";
import type { MessagesOf } from "./MessagesOf";

export type Formatters = Readonly<{
  plural: (count: number) => string;
  /** By style: `{x, number}` has the style "", `{x, number, percent}` the style "percent". */
  numbers: Readonly<Record<string, (value: number) => string>>;
}>;

type Values = Readonly<Record<string, string | number>>;
type Tree = Readonly<{ [key: string]: string | Tree }>;

/** A message is parsed when first used. */
export function formatCatalog<const Catalog extends object>(
  catalogue: Catalog,
  formatters: Formatters,
): MessagesOf<Catalog> {
  return formatTree(catalogue as Tree, formatters) as MessagesOf<Catalog>;
}

const formatTree = (tree: Tree, manner: Formatters): unknown =>
  Object.fromEntries(
    Object.entries(tree).map(([key, node]) => [
      key,
      typeof node === "string" ? formatMessage(node, manner) : formatTree(node, manner),
    ]),
  );

function formatMessage(text: string, manner: Formatters): string | ((values: Values) => string) {
  if (!text.includes("{")) return text;
  let parts: readonly MessageFormatElement[] | undefined;
  return (values) => format((parts ??= parse(text, { ignoreTag: true })), values, manner);
}

function format(parts: readonly MessageFormatElement[], values: Values, manner: Formatters, count?: number): string {
  return parts.map((part) => formatPart(part, values, manner, count)).join("");
}

function formatPart(part: MessageFormatElement, values: Values, manner: Formatters, count?: number): string {
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
      return format(formOf(form, part.options), values, manner, given);
    }
    case TYPE.select:
      return format(formOf(part.options[String(valueOf(values, part.value))], part.options), values, manner, count);
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

function formatted({ numbers }: Formatters, style: string, value: number): string {
  const format = numbers[style];
  if (format === undefined) throw new Error(`a message has a number in a style that is unknown: ${style}`);
  return format(value);
}
