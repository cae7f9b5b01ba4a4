import { use } from "react";
import type { IssueFormatter } from "../../../src/plan/wording/issues/issueFormatter";
import { useLanguage } from "../language/LanguageProvider";
import { issueFormatterFor } from "../language/issueFormatterFor";

/** How mistakes are told in the language of the pane. Waits for the words, so a Suspense stands around it. */
export const useIssueFormatter = (): IssueFormatter => use(issueFormatterFor(useLanguage().code));
