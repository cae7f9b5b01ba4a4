import type { ReactElement } from "react";
import type { DriverColumn } from "../../src/plan/columns";
import type { Problem } from "../../src/plan/Problem";
import type { FieldSpec } from "./Field";
import { RowEditor } from "./RowEditor";
import { type RowForm, useRowForm, type Values } from "./useRowForm";

type Props = Readonly<{
  label: string;
  fields: readonly FieldSpec<DriverColumn>[];
  start: (column: DriverColumn) => unknown;
  check: (values: Values<DriverColumn>) => readonly Problem[];
  busy: boolean;
  onSave: (form: RowForm<DriverColumn>) => Promise<void>;
  onCancel: () => void;
}>;

export function DriverForm({ start, check, ...rest }: Props): ReactElement {
  const form = useRowForm(rest.fields, start, check);
  return <RowEditor {...rest} form={form} />;
}
