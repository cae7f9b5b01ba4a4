import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Scenario } from "../../../src/plan/json/Scenario";
import { useLanguage } from "../../shared/language/LanguageProvider";
import { ImportForm } from "./ImportForm";

type Props = Readonly<{ busy: boolean; onImport: (scenario: Scenario) => void }>;

/** Shown while there is no model: the other way to start. Loaded when it is needed. */
export function ImportStart({ busy, onImport }: Props): ReactElement {
  const styles = useStyles();
  const { messages } = useLanguage();
  return (
    <details className={styles.more}>
      <summary>{messages.scenarios.importTitle}</summary>
      <ImportForm busy={busy} primary={false} onImport={onImport} />
    </details>
  );
}

const useStyles = makeStyles({
  more: {
    "& summary": { cursor: "pointer", width: "fit-content", marginBottom: tokens.spacingVerticalXS },
  },
});
