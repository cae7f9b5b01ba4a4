import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { WorkbookError } from "../../src/workbook/Model";
import { useLanguage } from "../Language";

type Props = Readonly<{ fault: WorkbookError; action: "tryAgain" | "dismiss"; onAction: () => void }>;

/** What the workbook refused, and what to do. */
export function FaultBar({ fault, action, onAction }: Props): ReactElement {
  const { messages } = useLanguage();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        {fault.message} {fault.whatToDo}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onAction}>
          {messages.failure[action]}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
