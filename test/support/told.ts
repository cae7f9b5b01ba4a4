/** What the pane tells of commands and faults, in its words. */
import type { LanguageCode } from "../../src/plan/wording/LanguageCode";
import { type Change, WorkbookError } from "../../src/workbook/Model";
import { issuesFr } from "../../src/plan/wording/mistakes/fr";
import { englishIssues } from "../../src/plan/wording/mistakes/inEnglish";
import { issueFormatter } from "../../src/plan/wording/mistakes/tellsIn";
import { issuesZh } from "../../src/plan/wording/mistakes/zhHans";
import { en } from "../../taskpane/locales/en";
import { fr } from "../../taskpane/locales/fr";
import { paneMessages } from "../../taskpane/locales/messagesIn";
import { zhHans } from "../../taskpane/locales/zhHans";
import { formatsFor } from "../../taskpane/numbers/formats";
import { changeMessage } from "../../taskpane/told/doneText";
import { failureMessage, type FailureMessage } from "../../taskpane/told/faultText";

export const IN = {
  en: { code: "en", messages: paneMessages("en", en, formatsFor("en-US")) },
  fr: { code: "fr", messages: paneMessages("fr", fr, formatsFor("fr-FR")) },
  zh: { code: "zh", messages: paneMessages("zh", zhHans, formatsFor("zh-CN")) },
} as const;

const TELLS = { en: englishIssues, fr: issueFormatter("fr", issuesFr), zh: issueFormatter("zh", issuesZh) } as const;

export const toldDone = ({ done }: Change, language: LanguageCode = "en"): string => changeMessage(done, IN[language]);

export const toldFault = (error: unknown, language: LanguageCode = "en"): FailureMessage =>
  failureMessage(error as WorkbookError, IN[language], TELLS[language].issue);

/** What is told of work that is refused. */
export async function refused(work: Promise<unknown>, language: LanguageCode = "en"): Promise<string> {
  const failed = await work.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(failed instanceof WorkbookError)) throw new Error("it was not refused");
  const { message, whatToDo } = toldFault(failed, language);
  return `${message} ${whatToDo}`;
}
