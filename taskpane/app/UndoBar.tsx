import { Button } from "@fluentui/react-components";
import { ArrowUndo16Regular, Dismiss16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useLanguage } from "../shared/language/LanguageProvider";
import type { Changes } from "../shared/model/useChanges";
import { changeMessage } from "../shared/messages/changeMessage";
import { FootBar } from "../shared/ui/FootBar";
import { IconButton } from "../shared/ui/IconButton";

/**
 * Describes the last change of the pane and undoes it: Excel's own undo does not reliably cover changes of an add-in.
 */
export function UndoBar({
  changes: { last, busy, undoing, undo, dismiss },
}: Readonly<{ changes: Changes }>): ReactElement | null {
  const language = useLanguage();
  const t = language.messages.undo;
  if (last === undefined) return null;
  return (
    <FootBar text={t.done({ what: changeMessage(last.summary, language) })}>
      <Button size="small" icon={<ArrowUndo16Regular />} disabled={busy} onClick={() => void undo()}>
        {undoing ? t.working : t.undo}
      </Button>
      <IconButton icon={<Dismiss16Regular />} label={t.keep} disabled={busy} onClick={dismiss} />
    </FootBar>
  );
}
