import { type RefObject, useEffect, useRef } from "react";

export type FocusReturn<Element extends HTMLElement> = Readonly<{
  within: RefObject<Element | null>;
  /** Focuses the element with this data-place attribute as soon as it exists and is enabled. */
  returnTo: (buttonId: string) => void;
}>;

/**
 * Lets keyboard users continue where they were: the button that they pressed may be removed, or disabled while Excel
 * works.
 */
export function useFocusReturn<Element extends HTMLElement>(busy: boolean): FocusReturn<Element> {
  const within = useRef<Element>(null);
  const target = useRef<string>(undefined);
  useEffect(() => {
    if (busy || target.current === undefined) return;
    const candidates = [...(within.current?.querySelectorAll<HTMLElement>("[data-place]") ?? [])];
    const buttonId = candidates.find((one) => one.dataset["place"] === target.current);
    if (buttonId === undefined) return;
    buttonId.focus();
    target.current = undefined;
  });
  return {
    within,
    returnTo: (buttonId) => {
      target.current = buttonId;
    },
  };
}
