/**
 * The values of a failure or change as its message needs them: lists are joined, and block names and headers are
 * translated.
 */
import { translateHeading } from "../../../src/plan/headings/translateHeading";
import type { Language } from "../language/LanguageProvider";

type Values = Readonly<Record<string, string | number>>;

export function messageValues(kind: object, { messages, code }: Pick<Language, "messages" | "code">): Values {
  const t = messages.failures;
  const valueText = (name: string, value: unknown): string | number | undefined => {
    if (Array.isArray(value)) return value.map(String).join(messages.list);
    if (typeof value === "number") return value;
    if (typeof value !== "string") return undefined;
    switch (name) {
      case "block":
        return t.blocks[value as keyof typeof t.blocks];
      case "wanted":
        return t.wanted[value as keyof typeof t.wanted];
      case "flaw":
        return t.flaws[value as keyof typeof t.flaws];
      case "column":
      case "label":
        return translateHeading(value, code);
      default:
        return value;
    }
  };
  return Object.fromEntries(
    Object.entries(kind).flatMap(([name, value]) => {
      const text = valueText(name, value);
      return text === undefined ? [] : [[name, text]];
    }),
  );
}
