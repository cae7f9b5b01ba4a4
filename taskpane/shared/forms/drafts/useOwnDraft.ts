import { useState } from "react";
import type { TextState } from "../useRowForm";
import { type TypedTexts, withText } from "./Draft";

/** Values typed into a form that does not write into the sheet. They are lost when the form closes. */
export function useOwnDraft(): TextState {
  const [typed, setTyped] = useState<TypedTexts>({});
  return {
    typed,
    type: (column, text) => setTyped((before) => withText(before, column, text)),
  };
}
