import { Button, Checkbox } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { Section } from "../inputs/Section";
import { useLanguage } from "../Language";

export type FileChoice = Readonly<{ executive: boolean; comparison: boolean }>;

type Props = Readonly<{
  busy: boolean;
  stale: boolean;
  /** Whether there are other scenarios to compare with. */
  several: boolean;
  onDownload: (choice: FileChoice) => void;
}>;

/** The scenario as an Excel file of its own. */
export function FileSection({ busy, stale, several, onDownload }: Props): ReactElement {
  const { messages } = useLanguage();
  const words = messages.sheets;
  const [executive, setExecutive] = useState(true);
  const [comparison, setComparison] = useState(false);
  return (
    <Section title={words.fileTitle} note={words.fileNote}>
      <Checkbox
        label={words.fileExecutive}
        checked={executive}
        onChange={(_, { checked }) => setExecutive(checked === true)}
      />
      {several ? (
        <Checkbox
          label={words.fileComparison}
          checked={comparison}
          onChange={(_, { checked }) => setComparison(checked === true)}
        />
      ) : null}
      <div>
        <Button
          size="small"
          disabled={busy || stale}
          onClick={() => onDownload({ executive, comparison: several && comparison })}
        >
          {words.fileDownload}
        </Button>
      </div>
    </Section>
  );
}
