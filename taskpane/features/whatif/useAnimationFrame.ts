import { useEffect, useState } from "react";

/** The newest value as of the last frame: what came and went between two frames is never worked out. */
export function useAnimationFrame<T>(value: T): T {
  const [shown, setShown] = useState(value);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setShown(value));
    return () => cancelAnimationFrame(frame);
  }, [value]);
  return shown;
}
