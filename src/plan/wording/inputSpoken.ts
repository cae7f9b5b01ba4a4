import { translateHeading } from "../headings/translateHeading";
import type { LanguageCode } from "../../i18n/languages";
import { shortName } from "./shortName";
import { messagesFor } from "./messagesFor";

/**
 * "Price of Small plants" for what is typed as "Small plants.Price": how an input is called where it is spoken of. A
 * term is called as it is labelled.
 */
export function inputSpoken(name: string, language: LanguageCode): string {
  const words = messagesFor(language).input;
  // A name may hold a dot itself; a column never does.
  const dot = name.lastIndexOf(".");
  if (dot < 0) return translateHeading(name, language);
  const columns: Readonly<Partial<Record<string, string>>> = words.columns;
  const column = name.slice(dot + 1);
  return words.of({
    owner: shortName(name.slice(0, dot)),
    column: columns[column] ?? translateHeading(column, language),
  });
}
