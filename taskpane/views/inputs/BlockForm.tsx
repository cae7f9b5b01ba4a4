import type { ReactElement } from "react";
import type { AnyDriverField, AnySegmentField } from "../../../src/schema/columns";
import type { Cells } from "../../../src/plan/cells/Cell";
import { currencyCode } from "../../../src/schema/exchange";
import { useLanguage } from "../../shared/language/LanguageProvider";
import type { DraftKey } from "../../shared/forms/drafts/Draft";
import type { Drafts } from "../../shared/forms/drafts/useDrafts";
import { type PasteInto, RowEditor } from "../../shared/forms/RowEditor";
import type { EditForm } from "../../shared/forms/rowForm";
import { MissingRate } from "./MissingRate";
import { hasRate } from "./missingRates";
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
  /** Which columns the block may get, and what adds one; not for a price break. */
  adder?: ReactElement;
  /** The terms, which may have exchange rates. */
  terms: Cells;
  onSave: (form: TypedForm<Column>) => Promise<void>;
}>;

/**
 * The form of one row of the drivers or segments. Its typed values are kept outside the form, so that they can be saved
 * together with the rest.
 */
export function BlockForm<Column extends AnyDriverField | AnySegmentField>({
  spec,
  draftKey,
  drafts,
  unit,
  adder,
  terms,
  ...rest
}: Props<Column>): ReactElement {
  const { messages } = useLanguage();
  const typed = drafts.at(draftKey) ?? {};
  const unsaved = Object.keys(typed).length > 0;
  const form = useRowForm(spec, {
    typed,
    type: (column, text) => drafts.type(draftKey, column, text),
  });
  const shown: Readonly<Partial<Record<string, string>>> = form.shown;
  const currency = currencyCode(shown["Currency"] ?? "");
  const more = (
    <>
      {currency === undefined || hasRate(terms, currency) ? null : <MissingRate currency={currency} />}
      {adder}
    </>
  );
  // Use the typed unit: the unit of a driver is one of the fields.
  const own = shown["Unit"] ?? unit ?? "";
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
      {...(adder === undefined ? {} : { more })}
      onCancel={() => drafts.close(draftKey)}
    />
  );
}
