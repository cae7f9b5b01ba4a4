import { useEffect, useState } from "react";

/** Milliseconds. Showing anything for a shorter time would only flicker. */
const DELAY = 200;

/** Whether a condition has been true for a moment. */
export function useLasting(active: boolean): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!active) return;
    const timer = setTimeout(() => setLasting(true), DELAY);
    return () => {
      clearTimeout(timer);
      setLasting(false);
    };
  }, [active]);
  return active && lasting;
}
