import { issuesEn } from "./en";
import { issueFormatter } from "./tellsIn";

/** In cells the language of Excel is not known. */
export const englishIssues = issueFormatter("en", issuesEn);
