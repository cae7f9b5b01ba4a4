import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, type SyntheticEvent, useState } from "react";
import { sheetNameIssue } from "../../../src/workbook/scenario/checkSheetName";
import { useLanguage } from "../../shared/language/LanguageProvider";

type Props = Readonly<{
  label: string;
  /** Explains the action, below the field. */
  note?: string;
  start: string;
  /** Names of the other sheets. */
  taken: readonly string[];
  action: string;
  busy: boolean;
  onName: (name: string) => void;
  onCancel: () => void;
}>;

/** A field for the name of a sheet. It reports a name that Excel would refuse while the user types. */
export function NameForm({ label, note, start, taken, action, busy, onName, onCancel }: Props): ReactElement {
  const styles = useStyles();
  const { messages } = useLanguage();
  const t = messages.scenarios;
  const [name, setName] = useState(start);
  const issue = sheetNameIssue(name, taken);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (issue === undefined) onName(name);
  };
  return (
    <form
      className={styles.form}
      aria-label={label}
      onSubmit={submit}
      onKeyDown={({ key }) => {
        if (key === "Escape") onCancel();
      }}
    >
      <Field
        label={t.name}
        size="small"
        {...(issue === undefined ? {} : { validationMessage: t.nameIssues[issue] })}
        {...(note === undefined ? {} : { hint: note })}
      >
        <Input
          size="small"
          autoFocus
          value={name}
          // Typing then replaces the suggestion, as when a sheet is renamed in Excel.
          onFocus={({ target }) => target.select()}
          onChange={(_, data) => setName(data.value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" size="small" disabled={busy || issue !== undefined}>
          {action}
        </Button>
        <Button size="small" onClick={onCancel}>
          {t.cancel}
        </Button>
      </div>
    </form>
  );
}

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    "& input": { minWidth: 0, width: "100%" },
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
