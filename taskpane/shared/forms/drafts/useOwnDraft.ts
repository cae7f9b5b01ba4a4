import { useState } from "react";
import type { Kept } from "../useRowForm";
import { type Typed, withText } from "./Draft";

/** Values typed into a form that does not write into the sheet. They are lost when the form closes. */
export function useOwnDraft(): Kept {
  const [typed, setTyped] = useState<Typed>({});
  return {
    typed,
    type: (column, text) => setTyped((before) => withText(before, column, text)),
  };
}
