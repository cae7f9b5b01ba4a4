/** The pane's messages for commands and failures. */
import type { LanguageCode } from "../../src/i18n/languages";
import { type Change } from "../../src/workbook/model/Model";
import { WorkbookError } from "../../src/workbook/office/WorkbookError";
import { issuesFr } from "../../src/i18n/fr/issues";
import { englishIssues } from "../../src/plan/wording/issues/englishIssues";
import { issueFormatter } from "../../src/plan/wording/issues/issueFormatter";
import { issuesZh } from "../../src/i18n/zh-Hans/issues";
import { en } from "../../src/i18n/en/pane";
import { fr } from "../../src/i18n/fr/pane";
import { paneMessages } from "../../taskpane/shared/language/paneMessages";
import { zhHans } from "../../src/i18n/zh-Hans/pane";
import { formatsFor } from "../../taskpane/shared/numbers/formats";
import { changeMessage } from "../../taskpane/shared/messages/changeMessage";
import { failureMessage, type FailureMessage } from "../../taskpane/shared/messages/failureMessage";

export const IN = {
  en: { code: "en", messages: paneMessages("en", en, formatsFor("en-US")) },
  fr: { code: "fr", messages: paneMessages("fr", fr, formatsFor("fr-FR")) },
  zh: { code: "zh", messages: paneMessages("zh", zhHans, formatsFor("zh-CN")) },
} as const;

const TELLS = { en: englishIssues, fr: issueFormatter("fr", issuesFr), zh: issueFormatter("zh", issuesZh) } as const;

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
  const { message, whatToDo } = failureText(failed, language);
  return `${message} ${whatToDo}`;
}
