/**
 * The description of the functions as Excel gets it: signature and descriptions come from the built files that Excel's
 * own dialog reads.
 */
import { type LanguageCode, SOURCE_LANGUAGE } from "../../../src/i18n/languages";
import { loadedOnce } from "../../../src/i18n/loadedOnce";

export type FunctionText = Readonly<{
  id: string;
  description: string;
  parameters: readonly Readonly<{ name: string; description?: string; optional?: boolean }>[];
}>;

const fileOf = (code: LanguageCode): string => (code === SOURCE_LANGUAGE ? "functions.json" : `functions.${code}.json`);

export const functionTexts = loadedOnce(async (code): Promise<readonly FunctionText[]> => {
  const file = fileOf(code);
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return ((await response.json()) as Readonly<{ functions: readonly FunctionText[] }>).functions;
});

/** ROLLOUT.MARGIN(n, drivers, segments, [terms]) */
export const signatureOf = ({ id, parameters }: FunctionText): string =>
  `ROLLOUT.${id}(${parameters.map(({ name, optional }) => (optional === true ? `[${name}]` : name)).join(", ")})`;
