import { inputSpoken } from "../../../src/plan/wording/inputSpoken";
import { useLanguage } from "../../shared/language/LanguageProvider";

/** How an input is called in the language of the pane; what is kept and asked of the engine is its English name. */
export function useInputName(): (name: string) => string {
  const { code } = useLanguage();
  return (name) => inputSpoken(name, code);
}
