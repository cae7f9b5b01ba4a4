import type { LanguageCode } from "./languages";

/** Loads the texts of a language when first needed. After a failure, the next call tries again. */
export function loadedOnce<T, Code extends LanguageCode = LanguageCode>(
  load: (code: Code) => Promise<T>,
): (code: Code) => Promise<T> {
  const loading = new Map<Code, Promise<T>>();
  return (code) => {
    const begun = loading.get(code);
    if (begun !== undefined) return begun;
    const promise = load(code);
    loading.set(code, promise);
    promise.catch(() => loading.delete(code));
    return promise;
  };
}
