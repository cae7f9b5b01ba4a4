import type { MessageFor, ExtractTagged } from "../../../src/i18n/icu/formatByKind";
import { formatByKind } from "../../../src/i18n/icu/formatByKind";
import type { ChangeSummary } from "../../../src/workbook/model/ChangeSummary";
import type { CopyWarning } from "../../../src/workbook/model/CopyWarning";
import type { Language } from "../language/LanguageProvider";
import { messageValues } from "./messageValues";

type Told = Pick<Language, "messages" | "code">;

/** What was done, in the words of the pane. */
export function changeMessage(done: ChangeSummary, language: Told): string {
  const words = language.messages.undo;
  const kinds: Kinds = words.changes.kinds;
  const notes = "notes" in done ? done.notes.map((note) => warningMessage(note, language)) : [];
  return [formatByKind(kinds[done.what], messageValues(done, language)), ...notes].join(words.between);
}

/** What could not come over into a copy or a file. */
export function warningMessage(note: CopyWarning, language: Told): string {
  const words = language.messages.undo.changes;
  const notes: Notes = words.notes;
  return formatByKind(notes[note.note], messageValues(note, language));
}

/** Each kind has its words, which ask for no other values than it has. */
type Kinds = { readonly [What in ChangeSummary["what"]]: MessageFor<ExtractTagged<ChangeSummary, "what", What>> };
type Notes = { readonly [Note in CopyWarning["note"]]: MessageFor<ExtractTagged<CopyWarning, "note", Note>> };
