import { useFormMessages } from "../../shared/forms/useRowForm";
import { useLanguage } from "../../shared/language/LanguageProvider";
import type { TermMessages } from "./termFields";

export function useTermMessages(): TermMessages {
  const { messages } = useLanguage();
  return { ...useFormMessages(), notADate: messages.inputs.more.notADate };
}
