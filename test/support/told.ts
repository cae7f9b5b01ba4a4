/** What the pane tells of commands and faults, in its words. */
import type { LanguageCode } from "../../src/plan/wording/LanguageCode";
import { type Change, WorkbookError } from "../../src/workbook/Model";
import { mistakesFr } from "../../src/plan/wording/mistakes/fr";
import { inEnglish } from "../../src/plan/wording/mistakes/inEnglish";
import { tellsIn } from "../../src/plan/wording/mistakes/tellsIn";
import { mistakesZh } from "../../src/plan/wording/mistakes/zhHans";
import { en } from "../../taskpane/locales/en";
import { fr } from "../../taskpane/locales/fr";
import { messagesIn } from "../../taskpane/locales/messagesIn";
import { zhHans } from "../../taskpane/locales/zhHans";
import { formatsFor } from "../../taskpane/numbers/formats";
import { doneText } from "../../taskpane/told/doneText";
import { faultText, type ToldFault } from "../../taskpane/told/faultText";

export const IN = {
  en: { code: "en", messages: messagesIn("en", en, formatsFor("en-US")) },
  fr: { code: "fr", messages: messagesIn("fr", fr, formatsFor("fr-FR")) },
  zh: { code: "zh", messages: messagesIn("zh", zhHans, formatsFor("zh-CN")) },
} as const;

const TELLS = { en: inEnglish, fr: tellsIn("fr", mistakesFr), zh: tellsIn("zh", mistakesZh) } as const;

export const toldDone = ({ done }: Change, language: LanguageCode = "en"): string => doneText(done, IN[language]);

export const toldFault = (error: unknown, language: LanguageCode = "en"): ToldFault =>
  faultText(error as WorkbookError, IN[language], TELLS[language].mistake);

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
