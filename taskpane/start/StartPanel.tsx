import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { factoryInspection } from "../../src/plan/templates/factoryInspection";
import { useLanguage } from "../Language";

/** Where there is no model yet: what this is, and one thing to do. */
export function StartPanel({ busy, onInsert }: Readonly<{ busy: boolean; onInsert: () => void }>): ReactElement {
  const styles = useStyles();
  const { messages } = useLanguage();
  const words = messages.start;
  return (
    <section className={styles.panel}>
      <h2 className={styles.title}>{words.title}</h2>
      <p className={styles.text}>{words.text}</p>
      <div className={styles.card}>
        <strong>{factoryInspection.title}</strong>
        <p className={styles.text}>{factoryInspection.about}</p>
        <p className={styles.note}>{words.illustrative}</p>
        {busy ? (
          <Spinner size="tiny" label={words.inserting} labelPosition="after" />
        ) : (
          <Button appearance="primary" onClick={onInsert}>
            {words.insert}
          </Button>
        )}
      </div>
    </section>
  );
}

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  card: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});
