import { type RefObject, useEffect, useRef, useState } from "react";

const NARROW = 288;
/** Minimum width: 320 px at 200% zoom, less the paddings. */
const MIN_WIDTH = 120;

/** The width of an element in pixels, updated as it changes. */
export function useWidth(): Readonly<{ ref: RefObject<HTMLDivElement | null>; width: number }> {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(NARROW);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.max(MIN_WIDTH, Math.round(entry.contentRect.width)));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}
