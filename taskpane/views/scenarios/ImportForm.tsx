import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { type ReactElement, useId, useState } from "react";
import { decodeFile } from "./decodeFile";
import type { FileProblem } from "../../../src/plan/json/FileProblem";
import { MAX_BYTES } from "../../../src/plan/json/parseJson";
import { readScenario } from "../../../src/plan/json/readScenario";
import type { Scenario } from "../../../src/plan/json/Scenario";
import { useLanguage } from "../../shared/language/LanguageProvider";
import { FileProblems } from "./FileProblems";

type Props = Readonly<{
  busy: boolean;
  /** Whether the import button is the primary one. It is not if another action is primary. */
  primary: boolean;
  onImport: (scenario: Scenario) => void;
  onCancel?: () => void;
}>;

/** Imports a file or its text. A file with issues is reported in full and changes nothing. */
export function ImportForm({ busy, primary, onImport, onCancel }: Props): ReactElement {
  const styles = useStyles();
  const { messages } = useLanguage();
  const t = messages.scenarios;
  const file = useId();
  const [text, setText] = useState("");
  const [problems, setProblems] = useState<readonly FileProblem[]>([]);
  const choose = async (chosen: File | undefined): Promise<void> => {
    if (chosen === undefined) return;
    if (chosen.size > MAX_BYTES) {
      setProblems([{ path: "", issue: { kind: "fileTooLarge" } }]);
      return;
    }
    try {
      const decoded = decodeFile(await chosen.arrayBuffer());
      setText(decoded.ok ? decoded.text : "");
      setProblems(decoded.ok ? [] : decoded.problems);
    } catch {
      setProblems([{ path: "", issue: { kind: "fileUnreadable" } }]);
    }
  };
  const submit = (): void => {
    const read = readScenario(text);
    setProblems(read.ok ? [] : read.problems);
    if (read.ok) onImport(read.value);
  };
  return (
    <div className={styles.box}>
      <label htmlFor={file} className={styles.label}>
        {t.file}
      </label>
      <input
        id={file}
        type="file"
        accept=".json,application/json"
        className={styles.file}
        disabled={busy}
        onChange={(event) => void choose(event.target.files?.[0])}
      />
      <Field label={t.pasted} size="small">
        <Textarea
          resize="vertical"
          rows={4}
          value={text}
          disabled={busy}
          onChange={(_, { value }) => {
            setText(value);
            setProblems([]);
          }}
        />
      </Field>
      <div role="alert">
        {problems.length === 0 ? null : (
          <FileProblems title={t.refused({ count: problems.length })} problems={problems} />
        )}
      </div>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance={primary ? "primary" : "secondary"}
          disabled={busy || text.trim() === ""}
          onClick={submit}
        >
          {t.importNow}
        </Button>
        {onCancel === undefined ? null : (
          <Button size="small" onClick={onCancel}>
            {t.cancel}
          </Button>
        )}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  label: { fontSize: tokens.fontSizeBase200 },
  file: { maxWidth: "100%", minWidth: 0, fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
