import type { MessageFor, ExtractTagged } from "../../../src/i18n/icu/formatByKind";
import { formatByKind } from "../../../src/i18n/icu/formatByKind";
import type { ChangeSummary } from "../../../src/workbook/model/ChangeSummary";
import type { CopyWarning } from "../../../src/workbook/model/CopyWarning";
import type { Language } from "../language/LanguageProvider";
import { messageValues } from "./messageValues";

type MessageLanguage = Pick<Language, "messages" | "code">;

/** Describes a change in the language of the pane. */
export function changeMessage(summary: ChangeSummary, language: MessageLanguage): string {
  const t = language.messages.undo;
  const kinds: Kinds = t.changes.kinds;
  const notes = "notes" in summary ? summary.notes.map((note) => warningMessage(note, language)) : [];
  return [formatByKind(kinds[summary.kind], messageValues(summary, language)), ...notes].join(t.between);
}

/** Describes what could not be transferred into a copy or a file. */
export function warningMessage(note: CopyWarning, language: MessageLanguage): string {
  const t = language.messages.undo.changes;
  const notes: Notes = t.notes;
  return formatByKind(notes[note.note], messageValues(note, language));
}

/** A message for each kind, which may use only the values of that kind. */
type Kinds = { readonly [Kind in ChangeSummary["kind"]]: MessageFor<ExtractTagged<ChangeSummary, "kind", Kind>> };
type Notes = { readonly [Note in CopyWarning["note"]]: MessageFor<ExtractTagged<CopyWarning, "note", Note>> };
