/** All unsaved values as one edit of the sheet. */
import type { InputsEdit, ModelCells, RowEdit, TermEdit } from "../../../src/workbook/model/Model";
import type { Draft } from "../../shared/forms/drafts/Draft";
import { type FormWords, rowForm, type WritingForm } from "../../shared/forms/rowForm";
import { readTerm, TERM_VALUE, termRows } from "./termFields";
import { driverForm, segmentForm } from "./writingForms";

/** `mistaken`: the number of forms and terms that cannot be saved because of an issue. */
export type PendingEdit = Readonly<{ edit: InputsEdit; mistaken: number }>;

export function pendingEdit(drafts: readonly Draft[], cells: ModelCells, words: FormWords): PendingEdit {
  const typed = drafts.filter((one) => Object.keys(one.typed).length > 0);
  const inBlock = (block: Draft["place"]["block"]): readonly Draft[] =>
    typed.filter(({ place }) => place.block === block);
  const drivers = inBlock("drivers").map((one) => edited(driverForm(cells.drivers, one.place), one, words));
  const segments = inBlock("segments").map((one) => edited(segmentForm(cells.segments, one.place), one, words));
  const terms = inBlock("terms").map((one) => editedTerm(one, cells, words));
  const wrong = [...drivers, ...segments, ...terms].filter((one) => one === undefined);
  return {
    edit: { drivers: drivers.filter(isThere), segments: segments.filter(isThere), terms: terms.filter(isThere) },
    mistaken: wrong.length,
  };
}

const isThere = <T>(one: T | undefined): one is T => one !== undefined;

function edited<Column extends string>(
  form: WritingForm<Column> | undefined,
  { typed }: Draft,
  words: FormWords,
): RowEdit | undefined {
  if (form === undefined) return undefined;
  const read = rowForm(form, typed, words);
  return read.valid ? form.edit(read) : undefined;
}

function editedTerm({ place, typed }: Draft, cells: ModelCells, words: FormWords): TermEdit | undefined {
  const found = termRows(cells.terms).find(({ row }) => row === place.row);
  if (found === undefined) return undefined;
  const read = readTerm(found.label, typed[TERM_VALUE] ?? "", words);
  return "value" in read ? { label: found.label, value: read.value } : undefined;
}
