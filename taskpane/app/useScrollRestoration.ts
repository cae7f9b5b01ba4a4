import { type RefObject, useLayoutEffect, useRef } from "react";

/** Restores the scroll position of each view. A view that is opened for the first time starts at its top. */
export function useScrollRestoration<T extends HTMLElement>(view: string): RefObject<T | null> {
  const scrolled = useRef<T>(null);
  const positionsRef = useRef(new Map<string, number>());
  useLayoutEffect(() => {
    const element = scrolled.current;
    const positions = positionsRef.current;
    if (element === null) return;
    element.scrollTop = positions.get(view) ?? 0;
    const savePosition = (): void => void positions.set(view, element.scrollTop);
    element.addEventListener("scroll", savePosition, { passive: true });
    return () => element.removeEventListener("scroll", savePosition);
  }, [view]);
  return scrolled;
}
