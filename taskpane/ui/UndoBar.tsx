import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndo16Regular, Dismiss16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useLanguage } from "../Language";
import type { Changes } from "../model/useChanges";
import { doneText } from "../told/doneText";
import { IconButton } from "./IconButton";

/** The last change of the pane, and its way back: Excel's own undo cannot be counted on for it. */
export function UndoBar({
  changes: { last, busy, undoing, putBack, keep },
}: Readonly<{ changes: Changes }>): ReactElement | null {
  const styles = useStyles();
  const language = useLanguage();
  const words = language.messages.undo;
  if (last === undefined) return null;
  return (
    <div className={styles.bar} role="status">
      <span className={styles.text}>{words.done({ what: doneText(last.done, language) })}</span>
      <Button
        size="small"
        className={styles.button}
        icon={<ArrowUndo16Regular />}
        disabled={busy}
        onClick={() => void putBack()}
      >
        {undoing ? words.working : words.putBack}
      </Button>
      <IconButton icon={<Dismiss16Regular />} label={words.keep} disabled={busy} onClick={keep} />
    </div>
  );
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexShrink: 0,
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
  },
  button: { flexShrink: 0, whiteSpace: "nowrap" },
  text: { flexGrow: 1, minWidth: 0 },
});
