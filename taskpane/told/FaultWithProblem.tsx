import type { ReactElement } from "react";
import type { WorkbookError } from "../../src/workbook/Model";
import { useLanguage } from "../Language";
import { failureMessage } from "./faultText";
import { useIssueFormatter } from "./useMistakes";

/** A fault that is a mistake in the cells: its words may have to be loaded. */
export function FaultWithProblem({ fault }: Readonly<{ fault: WorkbookError }>): ReactElement {
  const language = useLanguage();
  const { issue } = useIssueFormatter();
  const { message, whatToDo } = failureMessage(fault, language, issue);
  return (
    <>
      {message} {whatToDo}
    </>
  );
}
