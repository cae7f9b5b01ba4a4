import { useState } from "react";

/** The former value as long as the newest one has the same content: what was read again is no new question to a job. */
export function useSameContent<T>(newest: T): T {
  const key = JSON.stringify(newest);
  const [kept, keep] = useState({ key, value: newest });
  if (kept.key === key) return kept.value;
  keep({ key, value: newest });
  return newest;
}
