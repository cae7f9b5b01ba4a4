import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { type ReactElement, useMemo, useRef, useState } from "react";
import { writeScenario } from "../../../src/plan/json/writeScenario";
import type { ExportedScenario } from "../../../src/workbook/scenario/exportScenario";
import { useLanguage } from "../../shared/language/LanguageProvider";
import { warningMessage } from "../../shared/messages/changeMessage";
import { download } from "../../shared/files/download";
import { FileProblems } from "./FileProblems";
import { savesFiles } from "../../shared/files/savesFiles";

type Props = Readonly<{ name: string; exported: ExportedScenario; onClose: () => void }>;

/** Offers the file as a download. If the host cannot save files, it offers the text to copy. */
export function ExportBox({ name, exported, onClose }: Props): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const t = language.messages.scenarios;
  const written = useMemo(() => writeScenario(exported.scenario), [exported]);
  const field = useRef<HTMLTextAreaElement>(null);
  const [status, setStatus] = useState("");
  const saves = savesFiles();
  const close = (
    <Button size="small" onClick={onClose}>
      {t.close}
    </Button>
  );
  if (!written.ok) {
    return (
      <div className={styles.box}>
        <FileProblems title={t.notExported} problems={written.problems} />
        <div className={styles.buttons}>{close}</div>
      </div>
    );
  }
  const copy = async (): Promise<void> => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(written.text);
      setStatus(t.copied);
    } catch {
      // Some Office hosts block the clipboard. The user can copy the selected text by hand.
      setStatus(t.copyByHand);
    }
  };
  return (
    <div className={styles.box}>
      {exported.notes
        .map((note) => warningMessage(note, language))
        .map((text) => (
          <p key={text} className={styles.text}>
            {t.leftOut({ what: text })}
          </p>
        ))}
      <Field label={t.fileText} size="small">
        <Textarea textarea={{ ref: field }} readOnly resize="vertical" rows={6} value={written.text} />
      </Field>
      <p className={styles.text}>{saves ? t.exportNote : t.exportNoteMac}</p>
      <div className={styles.buttons}>
        {saves ? (
          <Button
            appearance="primary"
            size="small"
            autoFocus
            onClick={() => {
              download(`${name}.json`, written.text);
              setStatus(t.downloaded);
            }}
          >
            {t.download}
          </Button>
        ) : null}
        <Button
          appearance={saves ? "secondary" : "primary"}
          size="small"
          autoFocus={!saves}
          onClick={() => void copy()}
        >
          {t.copy}
        </Button>
        {close}
      </div>
      <p className={styles.text} role="status">
        {status}
      </p>
    </div>
  );
}

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
