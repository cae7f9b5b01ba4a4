import { inputText } from "../../../src/plan/wording/inputText";
import { useLanguage } from "../../shared/language/LanguageProvider";

/** The name of an input in the language of the pane. Storage and engine use its English name. */
export function useInputName(): (name: string) => string {
  const { code } = useLanguage();
  return (name) => inputText(name, code);
}
