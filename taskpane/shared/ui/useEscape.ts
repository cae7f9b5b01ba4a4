import { type KeyboardEvent, useRef } from "react";

type Escape = Readonly<{ onFocus: () => void; onKeyDown: (event: KeyboardEvent) => void }>;

/** Escape in a field brings back the value that it had when it got the focus, as in a cell of Excel. */
export function useEscape<T>(value: T, restore: (before: T) => void): Escape {
  const before = useRef(value);
  return {
    onFocus: () => {
      before.current = value;
    },
    onKeyDown: onEscape(value === before.current ? undefined : () => restore(before.current)),
  };
}

/** What Escape undoes in a field; where there is nothing to undo, the key is left to what the field is in. */
export const onEscape =
  (restore: (() => void) | undefined) =>
  (event: KeyboardEvent): void => {
    // In an input method Escape gives up a character.
    if (event.key !== "Escape" || event.nativeEvent.isComposing || restore === undefined) return;
    event.stopPropagation();
    restore();
  };
