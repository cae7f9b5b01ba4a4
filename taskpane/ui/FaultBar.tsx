import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { type ReactElement, Suspense } from "react";
import type { WorkbookError } from "../../src/workbook/Model";
import { useLanguage } from "../Language";
import { failureMessage, namesProblem } from "../told/faultText";
import { FaultWithProblem } from "../told/FaultWithProblem";

type Props = Readonly<{ fault: WorkbookError; action: "tryAgain" | "dismiss"; onAction: () => void }>;

/** What the workbook refused, and what to do. */
export function FaultBar({ fault, action, onAction }: Props): ReactElement {
  const language = useLanguage();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        {namesProblem(fault) ? (
          <Suspense>
            <FaultWithProblem fault={fault} />
          </Suspense>
        ) : (
          Object.values(failureMessage(fault, language)).join(" ")
        )}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onAction}>
          {language.messages.failure[action]}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
