import type { Template } from "../../src/plan/templates/Template";
import type { LanguageCode } from "../../src/plan/wording/LanguageCode";

const loading = new Map<LanguageCode, Promise<readonly Template[]>>();

/** Models to start from, in a language: loaded when they are first asked for. What could not be loaded is tried anew the next time. */
export function templatesOf(code: LanguageCode): Promise<readonly Template[]> {
  const begun = loading.get(code);
  if (begun !== undefined) return begun;
  const promise = import("../../src/plan/templates/templatesIn").then(({ templatesIn }) => templatesIn(code));
  loading.set(code, promise);
  promise.catch(() => loading.delete(code));
  return promise;
}
