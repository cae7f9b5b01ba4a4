import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { Template } from "../../src/plan/templates/Template";
import { useLanguage } from "../Language";
import { TemplateGallery } from "./TemplateGallery";

type Props = Readonly<{
  busy: boolean;
  onInsert: (template: Template) => void;
  /** Other ways to begin. */
  children?: ReactNode;
}>;

/** Where there is no model yet: what this is, models to choose from, and one thing to do. */
export function StartPanel({ busy, onInsert, children }: Props): ReactElement {
  const styles = useStyles();
  const { messages, templates } = useLanguage();
  const words = messages.start;
<<<<<<< HEAD
  const [id, setId] = useState(templates[0]?.id);
  const chosen = templates.find((one) => one.id === id);
=======
>>>>>>> 61c339b (wip: the pane's Scenarios view)
  return (
    <section className={styles.panel}>
      <h2 className={styles.title}>{words.title}</h2>
      <p className={styles.text}>{words.text}</p>
<<<<<<< HEAD
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
=======
      <TemplateGallery busy={busy} onInsert={onInsert} />
      {children}
>>>>>>> 61c339b (wip: the pane's Scenarios view)
    </section>
  );
}

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0 },
});
