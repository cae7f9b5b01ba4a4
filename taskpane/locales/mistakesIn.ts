import type { LanguageCode } from "../../src/plan/wording/LanguageCode";
import type { IssueCatalog } from "../../src/plan/wording/mistakes/en";
import type { IssueFormatter } from "../../src/plan/wording/mistakes/tellsIn";
import { loadedOnce } from "./loadedOnce";

/** The words for mistakes are loaded when the first is to be told, or could be. */
const LOADERS: Readonly<Record<LanguageCode, () => Promise<IssueCatalog>>> = {
  en: async () => (await import("../../src/plan/wording/mistakes/en")).issuesEn,
  fr: async () => (await import("../../src/plan/wording/mistakes/fr")).issuesFr,
  zh: async () => (await import("../../src/plan/wording/mistakes/zhHans")).issuesZh,
};

export const issueFormatterFor = loadedOnce(async (code): Promise<IssueFormatter> => {
  const [{ issueFormatter }, catalogue] = await Promise.all([
    import("../../src/plan/wording/mistakes/tellsIn"),
    LOADERS[code](),
  ]);
  return issueFormatter(code, catalogue);
});
