import { use } from "react";
import type { Tells } from "../../src/plan/wording/mistakes/tellsIn";
import { useLanguage } from "../Language";
import { mistakesIn } from "../locales/mistakesIn";

/** How mistakes are told in the language of the pane. Waits for the words, so a Suspense stands around it. */
export const useMistakes = (): Tells => use(mistakesIn(useLanguage().code));
