import { useState } from "react";
import type { FormulaQuestion, FormulaRequest } from "../../../src/workbook/insert/insertFormula";
import type { ModelReference } from "../../../src/workbook/model/Model";
import type { Changes } from "../../shared/model/useChanges";
import type { Workbook } from "../../workbook/Workbook";

export type Insertion = Readonly<{
  /** A question that the user must confirm before anything is written. */
  question: FormulaQuestion | undefined;
  /** The address of the cell that now contains the formula. */
  done: string | undefined;
  insert: (formula: Pick<FormulaRequest, "formula" | "size">) => void;
  /** Passes the address of the current selection to `take`. */
  select: (take: (address: string) => void) => void;
  clear: () => void;
}>;

/**
 * Inserts an example into the active cell. It first asks the user if that would replace something or if there is no
 * room.
 */
export function useInsertFormula(reference: ModelReference, workbook: Workbook, changes: Changes): Insertion {
  const [question, setQuestion] = useState<FormulaQuestion>();
  const [done, setDone] = useState<string>();
  const clear = (): void => {
    setQuestion(undefined);
    setDone(undefined);
  };
  const insert: Insertion["insert"] = ({ formula, size }) => {
    const agreed: Pick<FormulaRequest, "agreed"> = question === undefined ? {} : { agreed: question };
    clear();
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
  return { question, done, insert, select, clear };
}
