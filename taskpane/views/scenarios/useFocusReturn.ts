import { type RefObject, useEffect, useRef } from "react";

export type FocusReturn<Element extends HTMLElement> = Readonly<{
  within: RefObject<Element | null>;
  /** Focuses the element with this data-place attribute as soon as it exists and is enabled. */
  returnTo: (place: string) => void;
}>;

/**
 * Lets keyboard users continue where they were: the button that they pressed may be removed, or disabled while Excel
 * works.
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
