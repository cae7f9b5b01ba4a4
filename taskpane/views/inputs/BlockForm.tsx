import type { ReactElement } from "react";
import type { AnyDriverField, AnySegmentField } from "../../../src/schema/columns";
import { OPTIONAL_DRIVER_COLUMNS, type OptionalDriverColumn } from "../../../src/schema/drivers";
import { OPTIONAL_SEGMENT_COLUMNS, type OptionalSegmentColumn } from "../../../src/schema/segments";
import { useLanguage } from "../../shared/language/LanguageProvider";
import type { DraftKey } from "../../shared/forms/drafts/Draft";
import type { Drafts } from "../../shared/forms/drafts/useDrafts";
import { type PasteInto, RowEditor } from "../../shared/forms/RowEditor";
import type { EditForm } from "../../shared/forms/rowForm";
import { unitOfColumn } from "../../shared/forms/units";
import { type TypedForm, useRowForm } from "../../shared/forms/useRowForm";

type Props<Column extends string> = Readonly<{
  label: string;
  spec: EditForm<Column>;
  draftKey: DraftKey;
  drafts: Drafts;
  /** For a price break: the unit of its driver. */
  unit?: string;
  pasteInto?: PasteInto;
  busy: boolean;
  onSave: (form: TypedForm<Column>) => Promise<void>;
}>;

/** The columns that few blocks have, and this one neither. A price break has none of them. */
function missingColumns<Column extends string>(
  block: DraftKey["block"],
  { fields }: EditForm<Column>,
): readonly (OptionalDriverColumn | OptionalSegmentColumn)[] {
  const present = new Set<string>(fields.map(({ column }) => column));
  if (block === "drivers")
    return present.has("Driver") ? OPTIONAL_DRIVER_COLUMNS.filter((one) => !present.has(one)) : [];
  return block === "segments" ? OPTIONAL_SEGMENT_COLUMNS.filter((one) => !present.has(one)) : [];
}

/**
 * The form of one row of the drivers or segments. Its typed values are kept outside the form, so that they can be saved
 * together with the rest.
 */
export function BlockForm<Column extends AnyDriverField | AnySegmentField>({
  spec,
  draftKey,
  drafts,
  unit,
  ...rest
}: Props<Column>): ReactElement {
  const { messages } = useLanguage();
  const typed = drafts.at(draftKey) ?? {};
  const unsaved = Object.keys(typed).length > 0;
  const form = useRowForm(spec, {
    typed,
    type: (column, text) => drafts.type(draftKey, column, text),
  });
  const missing = missingColumns(draftKey.block, spec);
  const t = messages.inputs.more;
  const moreNote =
    missing.length === 0
      ? {}
      : { moreNote: t.columns({ columns: missing.map((one) => messages.inputs.fields[one]).join(messages.list) }) };
  // Use the typed unit: the unit of a driver is one of the fields.
  const own = (form.shown as Readonly<Partial<Record<string, string>>>)["Unit"] ?? unit ?? "";
  return (
    <RowEditor
      {...rest}
      fields={spec.fields}
      form={form}
      unsaved={unsaved}
      quiet={drafts.unsaved > 0}
      // Do not show issues in a form that was opened after the attempt to save.
      showsErrors={unsaved && drafts.failedSaves > 0}
      unitOf={(column) => unitOfColumn(column, messages.inputs.units, own.trim())}
      {...moreNote}
      onCancel={() => drafts.close(draftKey)}
    />
  );
}
