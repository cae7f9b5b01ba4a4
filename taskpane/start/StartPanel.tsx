import { Button, makeStyles, Radio, RadioGroup, Spinner, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { Template } from "../../src/plan/templates/Template";
import { useLanguage } from "../Language";

type Props = Readonly<{ busy: boolean; onInsert: (template: Template) => void }>;

/** Where there is no model yet: what this is, models to choose from, and one thing to do. */
export function StartPanel({ busy, onInsert }: Props): ReactElement {
  const styles = useStyles();
  const { messages, templates } = useLanguage();
  const words = messages.start;
  const [id, setId] = useState(templates[0]?.id);
  const chosen = templates.find((one) => one.id === id);
  return (
    <section className={styles.panel}>
      <h2 className={styles.title}>{words.title}</h2>
      <p className={styles.text}>{words.text}</p>
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
        <Button appearance="primary" disabled={chosen === undefined} onClick={() => chosen && onInsert(chosen)}>
          {words.insert}
        </Button>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  template: { alignItems: "flex-start" },
  about: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});
