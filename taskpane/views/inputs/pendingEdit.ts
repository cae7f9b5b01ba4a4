/** All unsaved values as one edit of the sheet. */
import type { InputsEdit, ModelCells, RowEdit, TermEdit } from "../../../src/workbook/model/Model";
import type { Draft } from "../../shared/forms/drafts/Draft";
import { type FormMessages, rowForm, type EditForm } from "../../shared/forms/rowForm";
import { readTerm, TERM_VALUE, termLabelAt, type TermMessages } from "./termFields";
import { driverForm, segmentForm } from "./writingForms";

/** `errorCount`: the number of forms and terms that cannot be saved because of an issue. */
export type PendingEdit = Readonly<{ edit: InputsEdit; errorCount: number }>;

export function pendingEdit(drafts: readonly Draft[], cells: ModelCells, t: TermMessages): PendingEdit {
  const typed = drafts.filter((one) => Object.keys(one.typed).length > 0);
  const inBlock = (block: Draft["key"]["block"]): readonly Draft[] => typed.filter(({ key }) => key.block === block);
  const drivers = inBlock("drivers").map((one) => edited(driverForm(cells.drivers, one.key), one, t));
  const segments = inBlock("segments").map((one) => edited(segmentForm(cells.segments, one.key), one, t));
  const terms = inBlock("terms").map((one) => editedTerm(one, cells, t));
  const invalid = [...drivers, ...segments, ...terms].filter((one) => one === undefined);
  return {
    edit: { drivers: drivers.filter(isDefined), segments: segments.filter(isDefined), terms: terms.filter(isDefined) },
    errorCount: invalid.length,
  };
}

const isDefined = <T>(one: T | undefined): one is T => one !== undefined;

function edited<Column extends string>(
  form: EditForm<Column> | undefined,
  { typed }: Draft,
  t: FormMessages,
): RowEdit | undefined {
  if (form === undefined) return undefined;
  const read = rowForm(form, typed, t);
  return read.valid ? form.edit(read) : undefined;
}

function editedTerm({ key, typed }: Draft, cells: ModelCells, t: TermMessages): TermEdit | undefined {
  const label = termLabelAt(cells.terms, key.row);
  if (label === undefined) return undefined;
  const read = readTerm(label, typed[TERM_VALUE] ?? "", t);
  return "value" in read ? { label, value: read.value } : undefined;
}
