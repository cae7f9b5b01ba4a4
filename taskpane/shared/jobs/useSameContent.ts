import { useState } from "react";

/**
 * Returns the former value as long as the newest one has the same content, so that reading the same cells again starts
 * no new job.
 */
export function useSameContent<T>(newest: T): T {
  const key = JSON.stringify(newest);
  const [current, setCurrent] = useState({ key, value: newest });
  if (current.key === key) return current.value;
  setCurrent({ key, value: newest });
  return newest;
}
