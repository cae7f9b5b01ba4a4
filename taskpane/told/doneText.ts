import type { Saying, Tagged } from "../../src/plan/wording/icu/say";
import { say } from "../../src/plan/wording/icu/say";
import type { Done } from "../../src/workbook/Done";
import type { CopyNote } from "../../src/workbook/scenario/CopyNote";
import type { Language } from "../Language";
import { valuesToSay } from "./valuesToSay";

type Told = Pick<Language, "messages" | "code">;

/** What was done, in the words of the pane. */
export function doneText(done: Done, language: Told): string {
  const words = language.messages.undo;
  const kinds: Kinds = words.changes.kinds;
  const notes = "notes" in done ? done.notes.map((note) => noteText(note, language)) : [];
  return [say(kinds[done.what], valuesToSay(done, language)), ...notes].join(words.between);
}

/** What could not come over into a copy or a file. */
export function noteText(note: CopyNote, language: Told): string {
  const words = language.messages.undo.changes;
  const notes: Notes = words.notes;
  return say(notes[note.note], valuesToSay(note, language));
}

/** Each kind has its words, which ask for no other values than it has. */
type Kinds = { readonly [What in Done["what"]]: Saying<Tagged<Done, "what", What>> };
type Notes = { readonly [Note in CopyNote["note"]]: Saying<Tagged<CopyNote, "note", Note>> };
