import { type RefObject, useEffect, useRef, useState } from "react";

export type Size = Readonly<{ width: number; height: number }>;

const UNKNOWN: Size = { width: 480, height: 300 };

/** The size of a chart in pixels, updated when its cells are resized. */
export function useSize(): Readonly<{ ref: RefObject<SVGSVGElement | null>; size: Size }> {
  const ref = useRef<SVGSVGElement>(null);
  const [size, setSize] = useState(UNKNOWN);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {};
      if (width > 0 && height > 0) setSize({ width, height });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, size };
}
