import { Field, Input } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SheetNameIssue } from "../../../src/workbook/office/SheetNameIssue";
import { useLanguage } from "../../shared/language/LanguageProvider";

type Props = Readonly<{
  value: string;
  flaw: SheetNameIssue | undefined;
  /** The name of the model if the user types none. */
  placeholder: string;
  onType: (text: string) => void;
}>;

/** The name of a new model, which is also the name of its sheet. */
export function NameField({ value, flaw, placeholder, onType }: Props): ReactElement {
  const { messages } = useLanguage();
  const t = messages.start;
  return (
    <Field
      label={t.name}
      size="small"
      hint={t.nameHint}
      {...(flaw === undefined ? {} : { validationMessage: messages.scenarios.nameIssues[flaw] })}
    >
      <Input size="small" placeholder={placeholder} value={value} onChange={(_, data) => onType(data.value)} />
    </Field>
  );
}
