import { useEffect, useState } from "react";

const PAUSE = 180;

/** Whether the value has not changed for a moment. */
export function useDebounced(value: unknown): boolean {
  const [rested, setRested] = useState<unknown>();
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
  return rested === value;
}
