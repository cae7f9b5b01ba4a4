import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { type ReactElement, Suspense } from "react";
import type { WorkbookError } from "../../../src/workbook/office/WorkbookError";
import { useLanguage } from "../language/LanguageProvider";
import { failureMessage, namesProblem } from "../messages/failureMessage";
import { FailureWithProblem } from "../messages/FailureWithProblem";

type Props = Readonly<{ failure: WorkbookError; action: "tryAgain" | "dismiss"; onAction: () => void }>;

/** Says what the workbook refused, and what to do. */
export function FailureBar({ failure, action, onAction }: Props): ReactElement {
  const language = useLanguage();
  const text = failureMessage(failure, language);
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        {namesProblem(failure) ? (
          <Suspense>
            <FailureWithProblem failure={failure} />
          </Suspense>
        ) : (
          language.messages.sentences({ first: text.problem, second: text.action })
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
