import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLanguage } from "../language/LanguageProvider";

type Props = Readonly<{ unsaved: number; onLook: () => void }>;

/** Warns that the figures below do not include typed values that are not saved yet. */
export function UnsavedNote({ unsaved, onLook }: Props): ReactElement | null {
  const t = useLanguage().messages.inputs.unsaved;
  if (unsaved === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{t.note({ count: unsaved })}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onLook}>
          {t.look}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
