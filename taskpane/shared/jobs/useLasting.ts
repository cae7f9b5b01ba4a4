import { useEffect, useState } from "react";

/** Milliseconds. Showing anything for a shorter time would only flicker. */
const LASTING = 200;

/** Whether a condition has been true for a moment. */
export function useLasting(now: boolean): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!now) return;
    const timer = setTimeout(() => setLasting(true), LASTING);
    return () => {
      clearTimeout(timer);
      setLasting(false);
    };
  }, [now]);
  return now && lasting;
}
