/** The pane's messages for commands and failures. */
import { LANGUAGE_FACTS } from "../../src/i18n/languageFacts";
import { type LanguageCode, LANGUAGES } from "../../src/i18n/languages";
import { type Change } from "../../src/workbook/model/Model";
import { WorkbookError } from "../../src/workbook/office/WorkbookError";
import { issuesFr } from "../../src/i18n/fr/issues";
import { englishIssues } from "../../src/plan/wording/issues/englishIssues";
import { issueFormatter } from "../../src/plan/wording/issues/issueFormatter";
import { issuesZh } from "../../src/i18n/zh-Hans/issues";
import type { Messages } from "../../src/i18n/en/pane";
import { paneMessages } from "../../taskpane/shared/language/paneMessages";
import { formatsFor } from "../../taskpane/shared/numbers/formats";
import { changeMessage } from "../../taskpane/shared/messages/changeMessage";
import { PANE_CATALOGS } from "./paneCatalogs";
import { failureMessage, type FailureMessage } from "../../taskpane/shared/messages/failureMessage";

type PaneLanguage = Readonly<{ code: LanguageCode; messages: Messages }>;

export const IN = Object.fromEntries(
  LANGUAGES.map((code): [LanguageCode, PaneLanguage] => {
    const formats = formatsFor(LANGUAGE_FACTS[code].locale);
    return [code, { code, messages: paneMessages(code, PANE_CATALOGS[code], formats) }];
  }),
) as Readonly<Record<LanguageCode, PaneLanguage>>;

const TELLS: Readonly<Record<LanguageCode, typeof englishIssues>> = {
  en: englishIssues,
  fr: issueFormatter("fr", issuesFr),
  zh: issueFormatter("zh", issuesZh),
};

export const changeText = ({ summary }: Change, language: LanguageCode = "en"): string =>
  changeMessage(summary, IN[language]);

export const failureText = (error: unknown, language: LanguageCode = "en"): FailureMessage =>
  failureMessage(error as WorkbookError, IN[language], TELLS[language].issue);

/** The message for work that is refused. */
export async function refused(work: Promise<unknown>, language: LanguageCode = "en"): Promise<string> {
  const failed = await work.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(failed instanceof WorkbookError)) throw new Error("it was not refused");
  const { problem, action } = failureText(failed, language);
  return `${problem} ${action}`;
}
