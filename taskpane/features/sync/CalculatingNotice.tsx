import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLanguage } from "../../shared/language/LanguageProvider";

/** Says that the figures predate a calculation that Excel has not finished yet. */
export function CalculatingNotice(): ReactElement {
  const { messages } = useLanguage();
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{messages.sync.calculating}</MessageBarBody>
    </MessageBar>
  );
}
