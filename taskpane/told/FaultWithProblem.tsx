import type { ReactElement } from "react";
import type { WorkbookError } from "../../src/workbook/Model";
import { useLanguage } from "../Language";
import { faultText } from "./faultText";
import { useMistakes } from "./useMistakes";

/** A fault that is a mistake in the cells: its words may have to be loaded. */
export function FaultWithProblem({ fault }: Readonly<{ fault: WorkbookError }>): ReactElement {
  const language = useLanguage();
  const { mistake } = useMistakes();
  const { message, whatToDo } = faultText(fault, language, mistake);
  return (
    <>
      {message} {whatToDo}
    </>
  );
}
