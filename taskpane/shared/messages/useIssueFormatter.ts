import { use } from "react";
import type { IssueFormatter } from "../../../src/plan/wording/issues/issueFormatter";
import { useLanguage } from "../language/LanguageProvider";
import { issueFormatterFor } from "../language/issueFormatterFor";

/**
 * Formats issues in the language of the pane. It suspends until the messages are loaded, so it needs a Suspense
 * boundary.
 */
export const useIssueFormatter = (): IssueFormatter => use(issueFormatterFor(useLanguage().code));
