import { use } from "react";
import type { IssueFormatter } from "../../src/plan/wording/mistakes/tellsIn";
import { useLanguage } from "../Language";
import { issueFormatterFor } from "../locales/mistakesIn";

/** How mistakes are told in the language of the pane. Waits for the words, so a Suspense stands around it. */
export const useIssueFormatter = (): IssueFormatter => use(issueFormatterFor(useLanguage().code));
