import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLanguage } from "../Language";
import type { Changes } from "../model/useChanges";

/** The last change of the pane, and its way back: Excel's own undo cannot be counted on for it. */
export function UndoBar({ changes: { last, busy, putBack } }: Readonly<{ changes: Changes }>): ReactElement | null {
  const { messages } = useLanguage();
  if (last === undefined) return null;
  return (
    <MessageBar intent="success">
      <MessageBarBody>{messages.undo.done(last.description)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabled={busy} onClick={() => void putBack()}>
          {busy ? messages.undo.working : messages.undo.putBack}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
