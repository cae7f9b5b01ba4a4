import { useState } from "react";
import type { Model, ModelCells } from "../../../../src/workbook/model/Model";
import { type Draft, isSame, lineAt, type DraftPlace, rebase, type Typed, withText } from "./Draft";

export type Drafts = Readonly<{
  /** With something typed into them, and open ones without. */
  all: readonly Draft[];
  /** What was typed there; undefined where no form is open. */
  at: (place: DraftPlace) => Typed | undefined;
  /** How many values were typed and not saved. */
  unsaved: number;
  /**
   * How often saving was tried while some of them had mistakes: those are told then, whether their field was touched or
   * not.
   */
  tried: number;
  open: (place: DraftPlace) => void;
  close: (place: DraftPlace) => void;
  /** Without a text the field is as in the sheet again. */
  type: (place: DraftPlace, column: string, text: string | undefined) => void;
  tellMistakes: () => void;
  clear: () => void;
}>;

/**
 * All forms of the inputs, for each model of the workbook: they outlive a look at another view, and at another model.
 */
export function useDrafts({ reference: { sheetId }, cells }: Model): Drafts {
  const [kept, setKept] = useState<ReadonlyMap<string, readonly Draft[]>>(new Map());
  const [tried, setTried] = useState(0);
  const all = settledAll(kept.get(sheetId), cells);
  const [seen, setSeen] = useState(cells);
  // What gave way to a change of the sheet is gone for good: it does not come again when that change is put back.
  if (seen !== cells) {
    setSeen(cells);
    setKept((before) => new Map(before).set(sheetId, all));
  }
  const change = (make: (before: readonly Draft[]) => readonly Draft[]): void =>
    setKept((before) => new Map(before).set(sheetId, make(settledAll(before.get(sheetId), cells))));
  const typedAt = (drafts: readonly Draft[], place: DraftPlace): Typed | undefined =>
    drafts.find((one) => isSame(one.place, place))?.typed;
  const put = (place: DraftPlace, typed: (before: Typed) => Typed): void =>
    change((before) => [
      ...before.filter((one) => !isSame(one.place, place)),
      { place, line: lineAt(cells, place), typed: typed(typedAt(before, place) ?? {}) },
    ]);
  return {
    all,
    at: (place) => typedAt(all, place),
    unsaved: all.reduce((sum, { typed }) => sum + Object.keys(typed).length, 0),
    tried,
    open: (place) => put(place, (before) => before),
    close: (place) => change((before) => before.filter((one) => !isSame(one.place, place))),
    type: (place, column, text) => put(place, (before) => withText(before, column, text)),
    tellMistakes: () => setTried((before) => before + 1),
    clear: () => {
      setTried(0);
      change(() => []);
    },
  };
}

/** Where two come to stand on one row, the one that was typed into counts. */
function settledAll(drafts: readonly Draft[] = [], cells: ModelCells): readonly Draft[] {
  const found = drafts.map((one) => rebase(one, cells));
  const typedFirst = [...found].sort((a, b) => Object.keys(b.typed).length - Object.keys(a.typed).length);
  return found.filter((one) => typedFirst.find(({ place }) => isSame(place, one.place)) === one);
}
