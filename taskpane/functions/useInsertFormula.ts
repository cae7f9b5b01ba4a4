import { useState } from "react";
import type { FormulaQuestion } from "../../src/workbook/insertFormula";
import type { ModelReference } from "../../src/workbook/Model";
import type { Changes } from "../model/useChanges";
import type { Workbook } from "../Workbook";
import type { Example } from "./exampleOf";

export type Insertion = Readonly<{
  /** What the user must agree to before anything is written. */
  question: FormulaQuestion | undefined;
  /** The cell that has the formula now. */
  done: string | undefined;
  insert: (example: Example) => void;
  forget: () => void;
}>;

/** Puts an example into the active cell; where that would replace something, or have no room, the user is asked first. */
export function useInsertFormula(reference: ModelReference, workbook: Workbook, changes: Changes): Insertion {
  const [question, setQuestion] = useState<FormulaQuestion>();
  const [done, setDone] = useState<string>();
  const forget = (): void => {
    setQuestion(undefined);
    setDone(undefined);
  };
  const insert = ({ formula, size }: Example): void => {
    const agreed = question === undefined ? {} : { agreed: question };
    forget();
    void changes.make(async () => {
      const outcome = await workbook.insertFormula(reference, { formula, size, ...agreed });
      if (outcome.kind === "question") {
        setQuestion(outcome);
        return undefined;
      }
      setDone(outcome.at);
      return outcome.change;
    });
  };
  return { question, done, insert, forget };
}
