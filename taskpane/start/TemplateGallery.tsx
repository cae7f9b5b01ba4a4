import { Button, makeStyles, Radio, RadioGroup, Spinner, tokens } from "@fluentui/react-components";
import { type ReactElement, use, useState } from "react";
import { BLANK } from "../../src/plan/templates/blankId";
import type { Template } from "../../src/plan/templates/Template";
import { withMoney } from "../../src/plan/templates/withMoney";
import { useLanguage } from "../Language";
import { STICKY_END } from "../ui/stickyEnd";
import { CurrencyField } from "./CurrencyField";
import { templatesOf } from "./templatesOf";

type Props = Readonly<{ busy: boolean; onInsert: (template: Template) => void }>;

/** Models to choose from, and one thing to do. */
export function TemplateGallery({ busy, onInsert }: Props): ReactElement {
  const styles = useStyles();
  const { code, messages } = useLanguage();
  const templates = use(templatesOf(code));
  const words = messages.start;
  const [id, setId] = useState(templates[0]?.id);
  const [currency, setCurrency] = useState("");
  const chosen = templates.find((one) => one.id === id);
  const insert = (template: Template): void =>
    onInsert(template.id === BLANK ? withMoney(template, currency, new Date().getFullYear()) : template);
  return (
    <>
      <RadioGroup
        aria-label={words.templates}
        value={id ?? ""}
        disabled={busy}
        onChange={(_, { value }) => setId(value)}
      >
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
      {id === BLANK ? (
        <CurrencyField value={currency} onType={setCurrency} />
      ) : (
        <p className={styles.note}>{words.illustrative}</p>
      )}
      <div className={styles.action}>
        {busy ? (
          <Spinner size="tiny" label={words.inserting} labelPosition="after" />
        ) : (
          <Button
            appearance="primary"
            className={styles.button}
            disabled={chosen === undefined}
            onClick={() => chosen && insert(chosen)}
          >
            {words.insert}
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
    ...STICKY_END,
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  button: { alignSelf: "stretch" },
});
