import { type Hint, shareOf } from "../../../engine/constraints";
import type { QuotedValue } from "../../cells/quoteCell";
import type { FoundInFile } from "../../json/FileIssue";
import type { Issue, Names } from "../../Issue";
import { formatByKind } from "../../../i18n/icu/formatByKind";
import { shortName } from "../shortName";
import type { IssueLanguage } from "./issueLanguage";

/** "85 is not between 0 and 1; did you mean 85% or 0.85?" */
export function issueText(issue: Issue, language: IssueLanguage): string {
  const { t, kinds, number } = language;
  const text = formatByKind(kinds[issue.kind], valuesOf(issue, language));
  if (!("hint" in issue)) return text;
  return t.hinted({ issue: text, hint: hintText({ hint: issue.hint, found: issue.found }, t.hints, number) });
}

/** What the user probably meant, in the words for a sentence of its own or for one that names the cell. */
export function hintText(
  { hint, found }: Readonly<{ hint: Hint; found: number }>,
  hints: IssueLanguage["t"]["hints"],
  number: (value: number) => string,
): string {
  switch (hint) {
    case "percent":
      return hints.percent({ percent: number(found), share: number(shareOf(found)) });
    case "year":
      return hints.year({ year: number(found) });
    default:
      return hints[hint];
  }
}

/** Values by argument name. Our headers and labels are translated; values found are quoted as in the language. */
function valuesOf(issue: Issue, language: IssueLanguage): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(issue).map(([name, value]: [string, unknown]) => [name, valueText(name, value, language)]),
  );
}

function valueText(name: string, value: unknown, { t, number, heading, clear }: IssueLanguage): string {
  switch (name) {
    case "found":
      return foundText(value as QuotedValue, { t, number });
    case "there":
      return thereText(value as FoundInFile, { t, number });
    case "allowed":
      return t.allowed[value as keyof typeof t.allowed];
    case "unit":
      return t.units[value as keyof typeof t.units];
    case "column":
      return heading(String(value));
    case "clear":
      return clear(String(value));
    case "labels":
    case "columns":
      return (value as readonly string[]).map(heading).join(t.and);
    case "drivers":
    case "segments":
    case "inputs":
      return namesText(value as Names, { t, number });
    case "headers":
    case "cells":
      return headersText(value as readonly string[], { t, number });
    default:
      if (Array.isArray(value)) return value.map(String).join(t.and);
      return typeof value === "number" ? number(value) : shortName(String(value));
  }
}

type TextParts = Pick<IssueLanguage, "t" | "number">;

function foundText(found: QuotedValue, { t, number }: TextParts): string {
  if (typeof found === "string") return t.found.text({ text: found });
  if (typeof found === "number") return number(found);
  if (typeof found === "boolean") return found ? t.found.true : t.found.false;
  return t.found.other;
}

const thereText = (there: FoundInFile, { t, number }: TextParts): string =>
  there.is === "value" ? foundText(there.value, { t, number }) : t.found[there.is];

function namesText({ names, more }: Names, { t, number }: TextParts): string {
  const listed = names.map((name) => shortName(name)).join(t.and);
  return more === 0 ? listed : t.more({ names: listed, more: number(more) });
}

/** Maximum number of headers listed in a message. Below, maximum length of each. */
const HEADERS = 12;
const HEADER = 20;

function headersText(headers: readonly string[], parts: TextParts): string {
  const shown = headers.slice(0, HEADERS).map((header) => shortName(header, HEADER));
  return namesText({ names: shown, more: headers.length - shown.length }, parts);
}
