import { Button, makeStyles, Radio, RadioGroup, Spinner, tokens } from "@fluentui/react-components";
import { type ReactElement, use, useState } from "react";
import { BLANK } from "../../../src/plan/templates/blankId";
import type { Template } from "../../../src/plan/templates/Template";
import { withMoney } from "../../../src/plan/templates/withMoney";
import { sheetNameIssue } from "../../../src/workbook/scenario/checkSheetName";
import { useLanguage } from "../../shared/language/LanguageProvider";
import { STICKY_FOOTER } from "../../shared/ui/stickyFooter";
import { CurrencyField } from "./CurrencyField";
import { NameField } from "./NameField";
import { templatesOf } from "./templatesOf";

type Props = Readonly<{ busy: boolean; onInsert: (template: Template) => void }>;

/** Templates to choose from and one button. */
export function TemplateGallery({ busy, onInsert }: Props): ReactElement {
  const styles = useStyles();
  const { code, messages } = useLanguage();
  const templates = use(templatesOf(code));
  const t = messages.start;
  // The blank model comes first in the list, but an example is preselected because it shows what a model is.
  const [id, setId] = useState(templates.find((one) => one.id !== BLANK)?.id);
  const [name, setName] = useState("");
  const [currency, setCurrency] = useState("");
  const chosen = templates.find((one) => one.id === id);
  const flaw = name.trim() === "" ? undefined : sheetNameIssue(name.trim(), []);
  const insert = (template: Template): void => {
    const named = { ...template, title: name.trim() || template.title };
    onInsert(named.id === BLANK ? withMoney(named, currency, new Date().getFullYear()) : named);
  };
  return (
    <>
      <RadioGroup aria-label={t.templates} value={id ?? ""} disabled={busy} onChange={(_, { value }) => setId(value)}>
        {templates.map((one) => (
          <Radio
            key={one.id}
            value={one.id}
            className={styles.template}
            label={
              <>
                <strong>{one.title}</strong>
                <span className={styles.about}>{one.about}</span>
              </>
            }
          />
        ))}
      </RadioGroup>
      <NameField value={name} flaw={flaw} placeholder={chosen?.title ?? ""} onType={setName} />
      {id === BLANK ? (
        <CurrencyField value={currency} onType={setCurrency} />
      ) : (
        <p className={styles.note}>{t.illustrative}</p>
      )}
      <div className={styles.action}>
        {busy ? (
          <Spinner size="tiny" label={t.inserting} labelPosition="after" />
        ) : (
          <Button
            appearance="primary"
            className={styles.button}
            disabled={chosen === undefined || flaw !== undefined}
            onClick={() => chosen && insert(chosen)}
          >
            {t.insert}
          </Button>
        )}
      </div>
    </>
  );
}

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  template: { alignItems: "flex-start" },
  about: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  action: {
    ...STICKY_FOOTER,
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  button: { alignSelf: "stretch" },
});
