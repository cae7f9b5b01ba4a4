/** Formats problems in a language. */
import type { FileProblem } from "../../json/FileProblem";
import type { Issue } from "../../Issue";
import type { Problem } from "../../Problem";
import type { LanguageCode } from "../../../i18n/languages";
import { boundedMessage } from "../boundedMessage";
import { shortName } from "../shortName";
import type { IssueCatalog } from "../../../i18n/en/issues";
import { hintText, issueText } from "./issueText";
import { type IssueWords, issueWords } from "./issueWords";

/** Position of an issue on its sheet: the row as Excel counts it, and the cell if the column is known too. */
export type SheetPlace = Readonly<{ row: number; cell?: string }>;

export type IssueFormatter = Readonly<{
  /** "85 is not between 0 and 1; did you mean 85% or 0.85?" */
  issue: (issue: Issue) => string;
  /** "drivers, row 3, Slope: 85 is not between 0 and 1; did you mean 85% or 0.85?" */
  problem: (problem: Problem) => string;
  /** "Learning slope in G45 is 85. Enter a value between 0 and 1; for 85%, enter 0.85." if the cell is known. */
  problemAt: (problem: Problem, at: SheetPlace) => string;
  /** "drivers[2].slope: nothing stands where a number belongs"; the keys of a file are English. */
  fileProblem: (problem: FileProblem) => string;
}>;

export function issueFormatter(language: LanguageCode, catalogue: IssueCatalog): IssueFormatter {
  const words = issueWords(language, catalogue);
  return {
    issue: (issue) => boundedMessage(issueText(issue, words)),
    problem: (problem) => boundedMessage(problemText(problem, words)),
    problemAt: (problem, { row, cell }) =>
      boundedMessage(
        cell === undefined
          ? problemText(problem, words, words.words.row({ row: String(row) }))
          : cellText(problem, cell, words),
      ),
    fileProblem: (problem) => boundedMessage(fileProblemText(problem, words)),
  };
}

function problemText(
  { argument, row, profile, column, issue }: Problem,
  language: IssueWords,
  at = row === undefined ? undefined : language.words.row({ row: String(row) }),
): string {
  const { words, heading } = language;
  const blocks: Readonly<Partial<Record<string, string>>> = words.blocks;
  const place = [
    blocks[argument] ?? argument,
    ...(at === undefined ? [] : [at]),
    ...(profile === undefined ? [] : [shortName(profile)]),
    ...(column === undefined ? [] : [shortName(heading(column))]),
  ];
  return words.placed({ place: place.join(words.then), issue: issueText(issue, language) });
}

/** What to enter in a cell of the sheet. */
function cellText({ argument, column, issue }: Problem, cell: string, language: IssueWords): string {
  const { words, clear, number } = language;
  const place = words.atCell({ name: shortName(clear(column ?? argument)), cell });
  if (issue.kind !== "notAllowed") return words.placed({ place, issue: issueText(issue, language) });
  const { allowed, found, hint } = issue;
  const values = { place, found: number(found), enter: words.enter[allowed] };
  if (hint === undefined) return words.notAllowedAt(values);
  return words.notAllowedHinted({ ...values, hint: hintText({ hint, found }, words.hintsAt, number) });
}

function fileProblemText({ path, issue }: FileProblem, language: IssueWords): string {
  const text = issueText(issue, language);
  return path === "" ? text : language.words.placed({ place: path, issue: text });
}
