import { useState } from "react";
import type { Kept } from "../useRowForm";
import { type Typed, withText } from "./Draft";

/** What is typed into a form that writes nothing into the sheet: it is gone with the form. */
export function useOwnDraft(): Kept {
  const [typed, setTyped] = useState<Typed>({});
  return {
    typed,
    type: (column, text) => setTyped((before) => withText(before, column, text)),
  };
}
