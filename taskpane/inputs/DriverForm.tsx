import type { ReactElement } from "react";
import type { DriverColumn } from "../../src/plan/columns";
import type { Problem } from "../../src/plan/Problem";
import type { FieldSpec } from "./Field";
import { useLanguage } from "../Language";
import { type PasteInto, RowEditor } from "./RowEditor";
import { unitOfColumn } from "./units";
import { type RowForm, useRowForm, type Values } from "./useRowForm";

type Props = Readonly<{
  label: string;
  fields: readonly FieldSpec<DriverColumn>[];
  start: (column: DriverColumn) => unknown;
  check: (values: Values<DriverColumn>) => readonly Problem[];
  /** Of a price break: the unit of its driver. */
  unit?: string;
  pasteInto?: PasteInto;
  busy: boolean;
  onSave: (form: RowForm<DriverColumn>) => Promise<void>;
  onCancel: () => void;
}>;

export function DriverForm({ start, check, unit, ...rest }: Props): ReactElement {
  const { messages } = useLanguage();
  const form = useRowForm(rest.fields, start, check);
  // As it is typed: the unit of a driver is one of its fields.
  const own = form.typed.Unit ?? unit ?? "";
  return (
    <RowEditor {...rest} form={form} unitOf={(column) => unitOfColumn(column, messages.inputs.units, own.trim())} />
  );
}
