import { issuesEn } from "../../../i18n/en/issues";
import { issueFormatter } from "./issueFormatter";

/** In cells the language of Excel is not known. */
export const englishIssues = issueFormatter("en", issuesEn);
