import { type RefObject, useLayoutEffect, useRef } from "react";

/** Restores the scroll position of each view. A view that is opened for the first time starts at its top. */
export function useScrollRestoration<T extends HTMLElement>(view: string): RefObject<T | null> {
  const scrolled = useRef<T>(null);
  const places = useRef(new Map<string, number>());
  useLayoutEffect(() => {
    const element = scrolled.current;
    const kept = places.current;
    if (element === null) return;
    element.scrollTop = kept.get(view) ?? 0;
    const keep = (): void => void kept.set(view, element.scrollTop);
    element.addEventListener("scroll", keep, { passive: true });
    return () => element.removeEventListener("scroll", keep);
  }, [view]);
  return scrolled;
}
