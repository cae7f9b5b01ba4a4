import { translateHeading } from "../headings/translateHeading";
import type { LanguageCode } from "../../i18n/languages";
import { shortName } from "./shortName";
import { messagesFor } from "./messagesFor";

/**
 * "Price of Small plants" for the typed name "Small plants.Price": the name of an input in a sentence. A term keeps its
 * label.
 */
export function inputText(name: string, language: LanguageCode): string {
  const t = messagesFor(language).input;
  // A name may contain a dot, but a column never does.
  const dot = name.lastIndexOf(".");
  if (dot < 0) return translateHeading(name, language);
  const columns: Readonly<Partial<Record<string, string>>> = t.columns;
  const column = name.slice(dot + 1);
  return t.of({
    owner: shortName(name.slice(0, dot)),
    column: columns[column] ?? translateHeading(column, language),
  });
}
