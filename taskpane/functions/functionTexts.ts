/** What Excel itself is told of the functions: signature and descriptions come from the files of the build that Excel's own dialog reads. */
import type { LanguageCode } from "../../src/plan/wording/LanguageCode";

export type FunctionText = Readonly<{
  id: string;
  description: string;
  parameters: readonly Readonly<{ name: string; description?: string; optional?: boolean }>[];
}>;

const FILES: Readonly<Record<LanguageCode, string>> = {
  en: "functions.json",
  fr: "functions.fr.json",
  zh: "functions.zh.json",
};

const loading = new Map<LanguageCode, Promise<readonly FunctionText[]>>();

/** Loaded once a language; what could not be loaded is tried anew the next time. */
export function functionTexts(code: LanguageCode): Promise<readonly FunctionText[]> {
  const begun = loading.get(code);
  if (begun !== undefined) return begun;
  const promise = load(FILES[code]);
  loading.set(code, promise);
  promise.catch(() => loading.delete(code));
  return promise;
}

async function load(file: string): Promise<readonly FunctionText[]> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return ((await response.json()) as Readonly<{ functions: readonly FunctionText[] }>).functions;
}

/** ROLLOUT.MARGIN(n, drivers, segments, [terms]) */
export const signatureOf = ({ id, parameters }: FunctionText): string =>
  `ROLLOUT.${id}(${parameters.map(({ name, optional }) => (optional === true ? `[${name}]` : name)).join(", ")})`;
