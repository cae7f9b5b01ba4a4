import { use, useId, useRef, useState } from "react";
import { type ExplainActions, ExplainContext } from "./ExplainContext";

export type ExplainState = Readonly<{
  /** Absent if no explanation is available. */
  actions: ExplainActions | undefined;
  open: string | undefined;
  cardId: string;
  toggle: (key: string) => void;
  /** Closes the explanation from within and returns the focus to the button that opened it. */
  close: () => void;
  buttonRef: (key: string) => (button: HTMLButtonElement | null) => void;
}>;

/** Only one of several figures side by side is explained at a time. */
export function useExplained(): ExplainState {
  const actions = use(ExplainContext);
  const cardId = useId();
  const [open, setOpen] = useState<string>();
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  return {
    actions,
    open,
    cardId,
    toggle: (key) => setOpen((before) => (before === key ? undefined : key)),
    close: () => {
      if (open !== undefined) buttons.current.get(open)?.focus();
      setOpen(undefined);
    },
    buttonRef: (key) => (button) => {
      if (button === null) buttons.current.delete(key);
      else buttons.current.set(key, button);
    },
  };
}
