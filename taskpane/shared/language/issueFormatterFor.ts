import type { LanguageCode } from "../../../src/i18n/languages";
import type { IssueCatalog } from "../../../src/i18n/en/issues";
import type { IssueFormatter } from "../../../src/plan/wording/issues/issueFormatter";
import { loadedOnce } from "../../../src/i18n/loadedOnce";

/** The words for mistakes are loaded when the first is to be told, or could be. */
const LOADERS: Readonly<Record<LanguageCode, () => Promise<IssueCatalog>>> = {
  en: async () => (await import("../../../src/i18n/en/issues")).issuesEn,
  fr: async () => (await import("../../../src/i18n/fr/issues")).issuesFr,
  zh: async () => (await import("../../../src/i18n/zh-Hans/issues")).issuesZh,
};

export const issueFormatterFor = loadedOnce(async (code): Promise<IssueFormatter> => {
  const [{ issueFormatter }, catalogue] = await Promise.all([
    import("../../../src/plan/wording/issues/issueFormatter"),
    LOADERS[code](),
  ]);
  return issueFormatter(code, catalogue);
});
