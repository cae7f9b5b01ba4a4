import { type RefObject, useEffect, useRef } from "react";

export type FocusReturn<Element extends HTMLElement> = Readonly<{
  within: RefObject<Element | null>;
  /** To the element marked so by data-place, as soon as it is there and can take it. */
  returnTo: (place: string) => void;
}>;

/**
 * Who works by keyboard goes on where something was done: a button that was pressed may be gone, or be held back while
 * Excel works.
 */
export function useFocusReturn<Element extends HTMLElement>(busy: boolean): FocusReturn<Element> {
  const within = useRef<Element>(null);
  const wanted = useRef<string>(undefined);
  useEffect(() => {
    if (busy || wanted.current === undefined) return;
    const places = [...(within.current?.querySelectorAll<HTMLElement>("[data-place]") ?? [])];
    const place = places.find((one) => one.dataset["place"] === wanted.current);
    if (place === undefined) return;
    place.focus();
    wanted.current = undefined;
  });
  return {
    within,
    returnTo: (place) => {
      wanted.current = place;
    },
  };
}
