import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { WorkbookError } from "../../src/workbook/Model";
import { useLanguage } from "../Language";
import { faultText } from "../told/faultText";

type Props = Readonly<{ fault: WorkbookError; action: "tryAgain" | "dismiss"; onAction: () => void }>;

/** What the workbook refused, and what to do. */
export function FaultBar({ fault, action, onAction }: Props): ReactElement {
  const language = useLanguage();
  const { message, whatToDo } = faultText(fault, language);
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        {message} {whatToDo}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onAction}>
          {language.messages.failure[action]}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
