import { Button, makeStyles, Radio, RadioGroup, Spinner, tokens } from "@fluentui/react-components";
import { type ReactElement, use, useState } from "react";
import type { Template } from "../../src/plan/templates/Template";
import { useLanguage } from "../Language";
import { templatesOf } from "./templatesOf";

type Props = Readonly<{ busy: boolean; onInsert: (template: Template) => void }>;

/** Models to choose from, and one thing to do. */
export function TemplateGallery({ busy, onInsert }: Props): ReactElement {
  const styles = useStyles();
  const { code, messages } = useLanguage();
  const templates = use(templatesOf(code));
  const words = messages.start;
  const [id, setId] = useState(templates[0]?.id);
  const chosen = templates.find((one) => one.id === id);
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
      <p className={styles.note}>{words.illustrative}</p>
      {busy ? (
        <Spinner size="tiny" label={words.inserting} labelPosition="after" />
      ) : (
        <Button
          appearance="primary"
          className={styles.button}
          disabled={chosen === undefined}
          onClick={() => chosen && onInsert(chosen)}
        >
          {words.insert}
        </Button>
      )}
    </>
  );
}

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  template: { alignItems: "flex-start" },
  about: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "stretch" },
});
