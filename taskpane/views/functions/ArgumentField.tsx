import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { SelectObjectRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useLanguage } from "../../shared/language/LanguageProvider";
import { onEscape } from "../../shared/ui/useEscape";
import type { TypedArgument } from "./useArguments";

type Props = Readonly<{ argument: TypedArgument; busy: boolean; onSelection: () => void }>;

/** One argument of the formula. The user can replace it by the range selected in the sheet. */
export function ArgumentField({ argument, busy, onSelection }: Props): ReactElement {
  const styles = useStyles();
  const t = useLanguage().messages.functions;
  const { name, description, optional, value, issue, type, restore } = argument;
  const use = t.useSelection({ name });
  return (
    <div className={styles.row}>
      <Field
        size="small"
        className={styles.field}
        label={{ children: optional ? t.optional({ name }) : name, title: description }}
        {...(issue === undefined ? {} : { validationMessage: issue })}
      >
        <Input
          size="small"
          value={value}
          spellCheck={false}
          onChange={(_, data) => type(data.value)}
          onKeyDown={onEscape(restore)}
        />
      </Field>
      <Button
        size="small"
        appearance="subtle"
        icon={<SelectObjectRegular />}
        aria-label={use}
        title={use}
        disabled={busy}
        onClick={onSelection}
      />
    </div>
  );
}

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "start", gap: tokens.spacingHorizontalXS, "& > button": { marginTop: "20px" } },
  field: {
    flexGrow: 1,
    minWidth: 0,
    "& input": { minWidth: 0, width: "100%", fontFamily: tokens.fontFamilyMonospace },
  },
});
