import { type KeyboardEvent, useRef } from "react";

type Escape = Readonly<{ onFocus: () => void; onKeyDown: (event: KeyboardEvent) => void }>;

/** Escape in a field restores the value from when it got the focus, like in an Excel cell. */
export function useEscape<T>(value: T, restore: (before: T) => void): Escape {
  const before = useRef(value);
  return {
    onFocus: () => {
      before.current = value;
    },
    onKeyDown: onEscape(value === before.current ? undefined : () => restore(before.current)),
  };
}

/** Handles Escape in a field. If there is nothing to undo, the key goes on to the surrounding element. */
export const onEscape =
  (restore: (() => void) | undefined) =>
  (event: KeyboardEvent): void => {
    // During text input with an input method, Escape discards the character being composed.
    if (event.key !== "Escape" || event.nativeEvent.isComposing || restore === undefined) return;
    event.stopPropagation();
    restore();
  };
