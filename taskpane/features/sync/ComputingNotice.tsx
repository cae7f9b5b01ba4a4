import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLasting } from "../../shared/jobs/useLasting";
import { useLanguage } from "../../shared/language/LanguageProvider";

/** The model is large: its answer is being computed. The former answer, if there is one, is shown in gray. */
export function ComputingNotice({ former }: Readonly<{ former: boolean }>): ReactElement | null {
  const { messages } = useLanguage();
  if (!useLasting(true)) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{former ? messages.sync.computing : messages.sync.computingFirst}</MessageBarBody>
    </MessageBar>
  );
}
