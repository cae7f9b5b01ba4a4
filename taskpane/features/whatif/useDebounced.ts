import { useEffect, useState } from "react";

const DELAY = 180;

/** Whether the value has not changed for a moment. */
export function useDebounced(value: unknown): boolean {
  const [settled, setSettled] = useState<unknown>();
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), DELAY);
    return () => clearTimeout(timer);
  }, [value]);
  return settled === value;
}
