import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { type ClipboardEvent, type ReactElement, type ReactNode, type SyntheticEvent, useState } from "react";
import type { AnyDriverField, AnySegmentField } from "../../../src/schema/columns";
import { OPTIONAL_DRIVER_COLUMNS } from "../../../src/schema/drivers";
import { OPTIONAL_SEGMENT_COLUMNS } from "../../../src/schema/segments";
import type { RangeColumn } from "../../../src/schema/uncertainty";
import { useLanguage } from "../language/LanguageProvider";
import { isSeveral } from "./pastedCells";
import type { FieldSpec } from "./Field";
import { onEscape } from "../ui/useEscape";
import { NumberInput } from "./NumberInput";
import type { TypedForm } from "./useRowForm";

/** Renders the preview of pasted text. The user can apply or discard it there. */
export type PasteInto = (pasted: Readonly<{ column: string; text: string }>, onDiscard: () => void) => ReactElement;

/** The columns of the blocks that are edited row by row. */
type FormColumn = AnyDriverField | AnySegmentField | RangeColumn;

/** Columns that few blocks have. Their fields are in a group that is closed until one of them has a value. */
const OPTIONAL: ReadonlySet<string> = new Set([...OPTIONAL_DRIVER_COLUMNS, ...OPTIONAL_SEGMENT_COLUMNS]);

type Props<Column extends FormColumn> = Readonly<{
  label: string;
  fields: readonly FieldSpec<Column>[];
  form: TypedForm<Column>;
  /** The unit of a column's numbers. */
  unitOf?: (column: Column) => string | undefined;
  /** Below the fields of the group: how to get further ones. */
  more?: ReactNode;
  /** Previews what a paste of several cells would write. */
  pasteInto?: PasteInto;
  busy: boolean;
  /** Another button saves this form together with the rest, so its own button is not primary. */
  quiet?: boolean;
  /** The form has typed values. */
  unsaved?: boolean;
  /** Saving was tried elsewhere, so show the issues of untouched fields too. */
  showsErrors?: boolean;
  onSave: (form: TypedForm<Column>) => Promise<void>;
  onCancel: () => void;
}>;

type ChoiceWords = Readonly<Partial<Record<string, string>>>;

/** Fields of one row. Issues are shown at a field once something was typed or saving was tried. */
export function RowEditor<Column extends FormColumn>({
  label,
  fields,
  form,
  unitOf,
  more,
  pasteInto,
  busy,
  quiet = false,
  unsaved = false,
  showsErrors = false,
  onSave,
  onCancel,
}: Props<Column>): ReactElement {
  const styles = useStyles();
  const { messages } = useLanguage();
  const t: Readonly<Record<FormColumn, string>> = messages.inputs.fields;
  const choices: ChoiceWords = {
    ...messages.inputs.curves,
    ...messages.inputs.categories,
    ...messages.risk.distributions,
  };
  const [submitted, setSubmitted] = useState(false);
  const [touched, setTouched] = useState<ReadonlySet<Column>>(new Set());
  const [pasted, setPasted] = useState<Readonly<{ column: string; text: string }>>();
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setSubmitted(true);
    if (form.valid) void onSave(form);
  };
  const paste = (column: Column) => (event: ClipboardEvent) => {
    const text = event.clipboardData.getData("text/plain");
    if (pasteInto === undefined || !isSeveral(text)) return;
    event.preventDefault();
    setPasted({ column, text });
  };
  // The typed values are kept outside this component, so they survive the preview of a paste.
  if (pasted !== undefined && pasteInto !== undefined) return pasteInto(pasted, () => setPasted(undefined));
  const fieldOf = ({ column, kind }: FieldSpec<Column>): ReactElement => {
    const issue = showsErrors || submitted || touched.has(column) ? form.errors[column] : undefined;
    const change = (text: string): void => {
      form.type(column, text);
      setTouched(new Set([...touched, column]));
    };
    const value = form.shown[column] ?? "";
    const restore = (): void => {
      form.restore(column);
      setTouched(new Set([...touched].filter((one) => one !== column)));
    };
    return (
      <Field
        key={column}
        label={t[column]}
        size="small"
        className={kind === "text" ? styles.wide : undefined}
        onKeyDown={onEscape(touched.has(column) ? restore : undefined)}
        {...(issue === undefined ? {} : { validationMessage: issue })}
      >
        {typeof kind === "object" ? (
          <Select size="small" value={value} onChange={(_, data) => change(data.value)}>
            {optionsWith(value, kind.choices).map((choice) => (
              <option key={choice} value={choice}>
                {choices[choice] ?? choice}
              </option>
            ))}
          </Select>
        ) : kind === "text" ? (
          <Input size="small" value={value} onChange={(_, data) => change(data.value)} onPaste={paste(column)} />
        ) : (
          <NumberInput
            value={value}
            onType={change}
            share={kind === "percent"}
            unit={unitOf?.(column)}
            onPaste={paste(column)}
          />
        )}
      </Field>
    );
  };
  const optional = fields.filter(({ column }) => OPTIONAL.has(column));
  const isUsed = optional.some(({ column }) => !["", "0"].includes(form.shown[column] ?? ""));
  return (
    <form className={styles.form} aria-label={label} onSubmit={submit} data-unsaved={unsaved ? "" : undefined}>
      {fields.filter(({ column }) => !OPTIONAL.has(column)).map(fieldOf)}
      {optional.length === 0 && more === undefined ? null : (
        <details className={styles.wide} open={isUsed || undefined}>
          <summary>{messages.inputs.more.title}</summary>
          <div className={styles.more}>{optional.map(fieldOf)}</div>
          {more}
        </details>
      )}
      <div className={styles.buttons}>
        <Button type="submit" appearance={quiet ? "secondary" : "primary"} size="small" disabled={busy}>
          {messages.inputs.save}
        </Button>
        <Button size="small" onClick={onCancel}>
          {messages.inputs.cancel}
        </Button>
      </div>
    </form>
  );
}

/** A value that is not one of the choices is shown as it is, instead of as the first choice. */
const optionsWith = (value: string, choices: readonly string[]): readonly string[] =>
  choices.includes(value) ? choices : [value, ...choices];

const useStyles = makeStyles({
  form: {
    display: "grid",
    alignItems: "start",
    gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    "& input": { minWidth: 0, width: 0 },
    "& .fui-Input": { width: "100%" },
    "& select": { minWidth: 0, width: "100%" },
  },
  wide: { gridColumn: "1 / -1" },
  more: {
    display: "grid",
    alignItems: "start",
    gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))",
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
  },
  buttons: { gridColumn: "1 / -1", display: "flex", gap: tokens.spacingHorizontalS },
});
