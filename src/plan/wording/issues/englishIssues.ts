import { issuesEn } from "../../../i18n/en/issues";
import { issueFormatter } from "./issueFormatter";

/** Cells use English because the language of Excel is not known there. */
export const englishIssues = issueFormatter("en", issuesEn);
