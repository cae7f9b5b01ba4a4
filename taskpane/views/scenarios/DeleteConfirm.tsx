import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLanguage } from "../../shared/language/LanguageProvider";

type Props = Readonly<{
  name: string;
  /** Sheets that are deleted with the scenario. */
  further: readonly string[];
  busy: boolean;
  onDelete: () => void;
  onCancel: () => void;
}>;

/** Asks before a scenario is deleted: says what is deleted, what will break and what can be restored. */
export function DeleteConfirm({ name, further, busy, onDelete, onCancel }: Props): ReactElement {
  const styles = useStyles();
  const { messages } = useLanguage();
  const t = messages.scenarios;
  return (
    <div
      className={styles.box}
      role="group"
      aria-label={t.deleteTitle({ name })}
      onKeyDown={({ key }) => {
        if (key === "Escape") onCancel();
      }}
    >
      <p className={styles.text}>{t.goes}</p>
      <ul className={styles.list}>
        {[name, ...further].map((sheet) => (
          <li key={sheet}>{sheet}</li>
        ))}
      </ul>
      <p className={styles.text}>{t.breaks}</p>
      <p className={styles.text}>{t.comesBack}</p>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabled={busy} onClick={onDelete}>
          {t.deleteNow({ sheets: 1 + further.length })}
        </Button>
        <Button autoFocus size="small" onClick={onCancel}>
          {t.cancel}
        </Button>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  text: { margin: 0, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
