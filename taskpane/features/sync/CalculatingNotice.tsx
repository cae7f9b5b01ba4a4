import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLanguage } from "../../shared/language/LanguageProvider";

/** The figures shown are those from before the calculation that Excel has not finished. */
export function CalculatingNotice(): ReactElement {
  const { messages } = useLanguage();
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{messages.sync.calculating}</MessageBarBody>
    </MessageBar>
  );
}
