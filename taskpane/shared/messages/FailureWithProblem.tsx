import type { WorkbookError } from "../../../src/workbook/office/WorkbookError";
import { useLanguage } from "../language/LanguageProvider";
import { failureMessage } from "./failureMessage";
import { useIssueFormatter } from "./useIssueFormatter";

/** Shows a failure caused by an issue in the cells. Its messages may have to be loaded first. */
export function FailureWithProblem({ failure }: Readonly<{ failure: WorkbookError }>): string {
  const language = useLanguage();
  const { issue } = useIssueFormatter();
  const { problem, action } = failureMessage(failure, language, issue);
  return language.messages.sentences({ first: problem, second: action });
}
