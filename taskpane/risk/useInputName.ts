import { inputNameIn } from "../../src/plan/headings/inputNameIn";
import { useLanguage } from "../Language";

/** How an input is called in the language of the pane; what is kept and asked of the engine is its English name. */
export function useInputName(): (name: string) => string {
  const { code } = useLanguage();
  return (name) => inputNameIn(name, code);
}
