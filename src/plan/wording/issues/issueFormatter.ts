/** Formats problems in a language. */
import type { FileProblem } from "../../json/FileProblem";
import type { Issue } from "../../Issue";
import type { Problem } from "../../Problem";
import type { LanguageCode } from "../../../i18n/languages";
import { boundedMessage } from "../boundedMessage";
import { shortName } from "../shortName";
import type { IssueCatalog } from "../../../i18n/en/issues";
import { hintText, issueText } from "./issueText";
import { type IssueLanguage, issueLanguage } from "./issueLanguage";

/** Position of an issue on its sheet: the row as Excel counts it, and the cell if the column is known too. */
export type SheetPosition = Readonly<{ row: number; cell?: string }>;

export type IssueFormatter = Readonly<{
  /** "85 is not between 0 and 1; did you mean 85% or 0.85?" */
  issue: (issue: Issue) => string;
  /** "drivers, row 3, Slope: 85 is not between 0 and 1; did you mean 85% or 0.85?" */
  problem: (problem: Problem) => string;
  /** "Learning slope in G45 is 85. Enter a value between 0 and 1; for 85%, enter 0.85." if the cell is known. */
  problemAt: (problem: Problem, at: SheetPosition) => string;
  /** "drivers[2].slope: nothing stands where a number belongs"; the keys of a file are English. */
  fileProblem: (problem: FileProblem) => string;
}>;

export function issueFormatter(language: LanguageCode, catalogue: IssueCatalog): IssueFormatter {
  const inLanguage = issueLanguage(language, catalogue);
  return {
    issue: (issue) => boundedMessage(issueText(issue, inLanguage)),
    problem: (problem) => boundedMessage(problemText(problem, inLanguage)),
    problemAt: (problem, { row, cell }) =>
      boundedMessage(
        cell === undefined
          ? problemText(problem, inLanguage, inLanguage.t.row({ row: String(row) }))
          : cellText(problem, cell, inLanguage),
      ),
    fileProblem: (problem) => boundedMessage(fileProblemText(problem, inLanguage)),
  };
}

function problemText(
  { argument, row, profile, column, issue }: Problem,
  language: IssueLanguage,
  at = row === undefined ? undefined : language.t.row({ row: String(row) }),
): string {
  const { t, heading } = language;
  const blocks: Readonly<Partial<Record<string, string>>> = t.blocks;
  const place = [
    blocks[argument] ?? argument,
    ...(at === undefined ? [] : [at]),
    ...(profile === undefined ? [] : [shortName(profile)]),
    ...(column === undefined ? [] : [shortName(heading(column))]),
  ];
  return t.placed({ place: place.join(t.then), issue: issueText(issue, language) });
}

/** What to enter in a cell of the sheet. */
function cellText({ argument, column, issue }: Problem, cell: string, language: IssueLanguage): string {
  const { t, clear, number } = language;
  const place = t.atCell({ name: shortName(clear(column ?? argument)), cell });
  if (issue.kind !== "notAllowed") return t.placed({ place, issue: issueText(issue, language) });
  const { allowed, found, hint } = issue;
  const values = { place, found: number(found), enter: t.enter[allowed] };
  if (hint === undefined) return t.notAllowedAt(values);
  return t.notAllowedHinted({ ...values, hint: hintText({ hint, found }, t.hintsAt, number) });
}

function fileProblemText({ path, issue }: FileProblem, language: IssueLanguage): string {
  const text = issueText(issue, language);
  return path === "" ? text : language.t.placed({ place: path, issue: text });
}
