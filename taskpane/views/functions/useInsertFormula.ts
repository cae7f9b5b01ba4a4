import { useState } from "react";
import type { FormulaQuestion, FormulaRequest } from "../../../src/workbook/insert/insertFormula";
import type { ModelReference } from "../../../src/workbook/model/Model";
import type { Changes } from "../../shared/model/useChanges";
import type { Workbook } from "../../workbook/Workbook";

export type Insertion = Readonly<{
  /** What the user must agree to before anything is written. */
  question: FormulaQuestion | undefined;
  /** The cell that has the formula now. */
  done: string | undefined;
  insert: (formula: Pick<FormulaRequest, "formula" | "size">) => void;
  /** Hands over the address of what is selected in the sheet. */
  select: (take: (address: string) => void) => void;
  forget: () => void;
}>;

/**
 * Puts an example into the active cell; where that would replace something, or have no room, the user is asked first.
 */
export function useInsertFormula(reference: ModelReference, workbook: Workbook, changes: Changes): Insertion {
  const [question, setQuestion] = useState<FormulaQuestion>();
  const [done, setDone] = useState<string>();
  const forget = (): void => {
    setQuestion(undefined);
    setDone(undefined);
  };
  const insert: Insertion["insert"] = ({ formula, size }) => {
    const agreed = question === undefined ? {} : { agreed: question };
    forget();
    void changes.run(async () => {
      const outcome = await workbook.insertFormula(reference, { formula, size, ...agreed });
      if (outcome.kind === "question") {
        setQuestion(outcome);
        return undefined;
      }
      setDone(outcome.at);
      return outcome.change;
    });
  };
  const select: Insertion["select"] = (take) =>
    void changes.query(async () => {
      take(await workbook.selectedAddress());
    });
  return { question, done, insert, select, forget };
}
