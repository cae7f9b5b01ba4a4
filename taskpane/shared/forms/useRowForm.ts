import { useLanguage } from "../language/LanguageProvider";
import { useIssueFormatter } from "../messages/useIssueFormatter";
import type { TypedTexts } from "./drafts/Draft";
import { type FormSpec, type FormMessages, type RowForm, rowForm, startOf } from "./rowForm";

/** Where a form keeps its typed values. Without a text a field shows its initial value again. */
export type TextState = Readonly<{ typed: TypedTexts; type: (column: string, text: string | undefined) => void }>;

export type TypedForm<Column extends string> = RowForm<Column> &
  Readonly<{
    type: (column: Column, text: string) => void;
    /** Resets the field to its initial value. */
    restore: (column: Column) => void;
  }>;

export function useRowForm<Column extends string>(
  spec: FormSpec<Column>,
  { typed, type }: TextState,
): TypedForm<Column> {
  const t = useFormMessages();
  return {
    ...rowForm(spec, typed, t),
    type: (column, text) => {
      const field = spec.fields.find((one) => one.column === column);
      const isUnchanged = field !== undefined && startOf(field, spec.start, t.locale) === text;
      type(column, isUnchanged ? undefined : text);
    },
    restore: (column) => type(column, undefined),
  };
}

export function useFormMessages(): FormMessages {
  const { locale, messages } = useLanguage();
  return { locale, notANumber: messages.inputs.notANumber, issue: useIssueFormatter().issue };
}
