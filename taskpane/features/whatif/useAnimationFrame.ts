import { useEffect, useState } from "react";

/** The newest value as of the last frame. Values that change again within a frame are never evaluated. */
export function useAnimationFrame<T>(value: T): T {
  const [shown, setShown] = useState(value);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setShown(value));
    return () => cancelAnimationFrame(frame);
  }, [value]);
  return shown;
}
