import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { Section } from "../../shared/forms/Section";
import { useLanguage } from "../../shared/language/LanguageProvider";
import { savesFiles } from "../../shared/files/savesFiles";

export type FileChoice = Readonly<{ executive: boolean; comparison: boolean }>;

type Props = Readonly<{
  busy: boolean;
  stale: boolean;
  /** Whether there are other scenarios to compare with. */
  several: boolean;
  /** Resolves to true if the file was created. */
  onDownload: (choice: FileChoice) => Promise<boolean>;
}>;

/** Exports the scenario as an Excel file of its own. */
export function FileSection({ busy, stale, several, onDownload }: Props): ReactElement {
  const { messages } = useLanguage();
  const t = messages.sheets;
  const styles = useStyles();
  const [isDownloaded, setDownloaded] = useState(false);
  const [executive, setExecutive] = useState(true);
  const [comparison, setComparison] = useState(false);
  if (!savesFiles())
    return (
      <Section title={t.fileTitle} note={t.fileNote}>
        <p className={styles.text}>{t.fileOnMac}</p>
      </Section>
    );
  const createFile = async (): Promise<void> => {
    setDownloaded(false);
    setDownloaded(await onDownload({ executive, comparison: several && comparison }));
  };
  return (
    <Section title={t.fileTitle} note={t.fileNote}>
      <Checkbox
        label={t.fileExecutive}
        checked={executive}
        onChange={(_, { checked }) => setExecutive(checked === true)}
      />
      {several ? (
        <Checkbox
          label={t.fileComparison}
          checked={comparison}
          onChange={(_, { checked }) => setComparison(checked === true)}
        />
      ) : null}
      <div>
        <Button size="small" disabled={busy || stale} onClick={() => void createFile()}>
          {t.fileDownload}
        </Button>
      </div>
      <p className={styles.text} role="status">
        {isDownloaded ? t.fileHandedOver : ""}
      </p>
    </Section>
  );
}

const useStyles = makeStyles({
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});
