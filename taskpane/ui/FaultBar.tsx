import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { WorkbookError } from "../../src/workbook/Model";
import { useLanguage } from "../Language";

/** What the workbook refused, and what to do. */
export function FaultBar({ fault, onAgain }: Readonly<{ fault: WorkbookError; onAgain?: () => void }>): ReactElement {
  const { messages } = useLanguage();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        {fault.message} {fault.whatToDo}
      </MessageBarBody>
      {onAgain === undefined ? null : (
        <MessageBarActions>
          <Button size="small" onClick={onAgain}>
            {messages.failure.tryAgain}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
