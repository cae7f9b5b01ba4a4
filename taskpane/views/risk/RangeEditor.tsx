import type { ReactElement } from "react";
import type { Plan } from "../../../src/engine/cost/inputs";
import { UNCERTAINTY_COLUMNS } from "../../../src/schema/columns";
import { type RangeColumn, UNCERTAINTY } from "../../../src/schema/uncertainty";
import type { Problem } from "../../../src/plan/Problem";
import { readUncertainty } from "../../../src/plan/readUncertainty";
import { useOwnDraft } from "../../shared/forms/drafts/useOwnDraft";
import { type FieldSpec, fieldsOf } from "../../shared/forms/Field";
import { RowEditor } from "../../shared/forms/RowEditor";
import type { Values } from "../../shared/forms/rowForm";
import { useRowForm } from "../../shared/forms/useRowForm";
import { useLanguage } from "../../shared/language/LanguageProvider";
import type { UserRange, UncertainRow } from "./uncertainRows";
import { useInputName } from "./useInputName";

type Props = Readonly<{
  plan: Plan;
  row: UncertainRow;
  share: boolean;
  onSave: (range: UserRange) => void;
  onCancel: () => void;
}>;

/** Low, likely and high value of one input, checked as the reader of the block checks them. */
export function RangeEditor({ plan, row: { name, range }, share, onSave, onCancel }: Props): ReactElement {
  const { messages } = useLanguage();
  const nameOf = useInputName();
  const fields = fieldsOf(UNCERTAINTY, share ? "percent" : "number").filter(
    (field): field is FieldSpec<RangeColumn> => field.column !== "Input",
  );
  const read = (values: Values<RangeColumn>) =>
    readUncertainty([[...UNCERTAINTY_COLUMNS], cellsOf(name, values)], plan);
  const check = (values: Values<RangeColumn>): readonly Problem[] => {
    const found = read(values);
    return found.ok ? [] : found.problems;
  };
  const start = (column: RangeColumn): unknown => range?.[UNCERTAINTY[column].key];
  const form = useRowForm({ fields, start, check }, useOwnDraft());
  return (
    <RowEditor
      label={messages.inputs.edit({ name: nameOf(name) })}
      fields={fields}
      form={form}
      busy={false}
      onSave={({ values }) => {
        const found = read(values);
        const [range] = found.ok ? found.value : [];
        if (range !== undefined) {
          const { low, likely, high, distribution } = range;
          onSave({ low, likely, high, distribution });
        }
        return Promise.resolve();
      }}
      onCancel={onCancel}
    />
  );
}

const cellsOf = (name: string, values: Values<RangeColumn>): readonly unknown[] =>
  UNCERTAINTY_COLUMNS.map((column) => (column === "Input" ? name : values[column]));
