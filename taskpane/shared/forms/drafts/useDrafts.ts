import { useState } from "react";
import type { Model, ModelCells } from "../../../../src/workbook/model/Model";
import { type Draft, isSame, lineAt, type DraftPlace, rebase, type Typed, withText } from "./Draft";

export type Drafts = Readonly<{
  /** Open forms, with or without typed values. */
  all: readonly Draft[];
  /** The typed values of a form; undefined if it is not open. */
  at: (place: DraftPlace) => Typed | undefined;
  /** The number of typed values that are not saved. */
  unsaved: number;
  /**
   * How often the user tried to save while some drafts had issues. From then on issues are also shown at untouched
   * fields.
   */
  tried: number;
  open: (place: DraftPlace) => void;
  close: (place: DraftPlace) => void;
  /** Without a text the field shows the sheet's value again. */
  type: (place: DraftPlace, column: string, text: string | undefined) => void;
  tellMistakes: () => void;
  clear: () => void;
}>;

/**
 * All open forms of the inputs, for each model of the workbook. They survive a visit to another view or another model.
 */
export function useDrafts({ reference: { sheetId }, cells }: Model): Drafts {
  const [kept, setKept] = useState<ReadonlyMap<string, readonly Draft[]>>(new Map());
  const [tried, setTried] = useState(0);
  const all = settledAll(kept.get(sheetId), cells);
  const [seen, setSeen] = useState(cells);
  // Values discarded because of a change in the sheet stay discarded, even if that change is undone.
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

/** If two drafts end up on one row, the one with more typed values wins. */
function settledAll(drafts: readonly Draft[] = [], cells: ModelCells): readonly Draft[] {
  const found = drafts.map((one) => rebase(one, cells));
  const typedFirst = [...found].sort((a, b) => Object.keys(b.typed).length - Object.keys(a.typed).length);
  return found.filter((one) => typedFirst.find(({ place }) => isSame(place, one.place)) === one);
}
