import { useState } from "react";
import type { Model, ModelCells } from "../../../../src/workbook/model/Model";
import { type Draft, isSame, lineAt, type DraftKey, rebase, type TypedTexts, withText } from "./Draft";

export type Drafts = Readonly<{
  /** Open forms, with or without typed values. */
  all: readonly Draft[];
  /** The typed values of a form; undefined if it is not open. */
  at: (key: DraftKey) => TypedTexts | undefined;
  /** The number of typed values that are not saved. */
  unsaved: number;
  /**
   * How often the user tried to save while some drafts had issues. From then on issues are also shown at untouched
   * fields.
   */
  failedSaves: number;
  open: (key: DraftKey) => void;
  close: (key: DraftKey) => void;
  /** Without a text the field shows the sheet's value again. */
  type: (key: DraftKey, column: string, text: string | undefined) => void;
  showErrors: () => void;
  clear: () => void;
}>;

/**
 * All open forms of the inputs, for each model of the workbook. They survive a visit to another view or another model.
 */
export function useDrafts({ reference: { sheetId }, cells }: Model): Drafts {
  const [draftsBySheet, setDraftsBySheet] = useState<ReadonlyMap<string, readonly Draft[]>>(new Map());
  const [failedSaves, setFailedSaves] = useState(0);
  const all = rebaseAll(draftsBySheet.get(sheetId), cells);
  const [lastCells, setLastCells] = useState(cells);
  // Values discarded because of a change in the sheet stay discarded, even if that change is undone.
  if (lastCells !== cells) {
    setLastCells(cells);
    setDraftsBySheet((before) => new Map(before).set(sheetId, all));
  }
  const change = (update: (before: readonly Draft[]) => readonly Draft[]): void =>
    setDraftsBySheet((before) => new Map(before).set(sheetId, update(rebaseAll(before.get(sheetId), cells))));
  const typedAt = (drafts: readonly Draft[], key: DraftKey): TypedTexts | undefined =>
    drafts.find((one) => isSame(one.key, key))?.typed;
  const setDraft = (key: DraftKey, typed: (before: TypedTexts) => TypedTexts): void =>
    change((before) => [
      ...before.filter((one) => !isSame(one.key, key)),
      { key, line: lineAt(cells, key), typed: typed(typedAt(before, key) ?? {}) },
    ]);
  return {
    all,
    at: (key) => typedAt(all, key),
    unsaved: all.reduce((sum, { typed }) => sum + Object.keys(typed).length, 0),
    failedSaves,
    open: (key) => setDraft(key, (before) => before),
    close: (key) => change((before) => before.filter((one) => !isSame(one.key, key))),
    type: (key, column, text) => setDraft(key, (before) => withText(before, column, text)),
    showErrors: () => setFailedSaves((before) => before + 1),
    clear: () => {
      setFailedSaves(0);
      change(() => []);
    },
  };
}

/** If two drafts end up on one row, the one with more typed values wins. */
function rebaseAll(drafts: readonly Draft[] = [], cells: ModelCells): readonly Draft[] {
  const found = drafts.map((one) => rebase(one, cells));
  const byTypedValues = [...found].sort((a, b) => Object.keys(b.typed).length - Object.keys(a.typed).length);
  return found.filter((one) => byTypedValues.find(({ key }) => isSame(key, one.key)) === one);
}
