import { useEffect, useState } from "react";

/** Milliseconds: what is over sooner is not worth a flicker. */
const LASTING = 200;

/** Whether something has gone on for a moment. */
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
