import type { Issue } from "../../../src/plan/Issue";
import { type MessageFor, type ExtractTagged, formatByKind } from "../../../src/i18n/icu/formatByKind";
import type { WorkbookFailure, Residue } from "../../../src/workbook/office/WorkbookFailure";
import type { WorkbookError } from "../../../src/workbook/office/WorkbookError";
import type { Language } from "../language/LanguageProvider";
import { messageValues } from "./messageValues";

export type FailureMessage = Readonly<{ message: string; whatToDo: string }>;

export const namesProblem = ({ fault }: WorkbookError): boolean => "problems" in fault;

/** Says what the workbook refused and what to do. `issue` describes the first issue of a failure that has some. */
export function failureMessage(
  { fault, residue: residue }: WorkbookError,
  language: Pick<Language, "messages" | "code">,
  issue: (issue: Issue) => string = () => "",
): FailureMessage {
  const kinds: Kinds = language.messages.faults.kinds;
  const words = kinds[fault.kind];
  const [problem] = "problems" in fault ? fault.problems : [];
  const problems = problem === undefined ? "" : issue(problem.issue);
  const values = { ...messageValues(fault, language), problems };
  return {
    message: formatByKind(words.told, values),
    whatToDo: residue === undefined ? formatByKind(words.todo, values) : residueMessage(residue, language),
  };
}

function residueMessage(residue: Residue, language: Pick<Language, "messages" | "code">): string {
  const words = language.messages.faults;
  const kinds: ResidueMessages = words.left;
  return formatByKind(kinds[residue.kind], messageValues(residue, language));
}

type Words<Kind> = Readonly<{ told: MessageFor<Kind>; todo: MessageFor<Kind> }>;
/** Two messages for each kind, which may use only the values of that kind. */
type Kinds = { readonly [Kind in WorkbookFailure["kind"]]: Words<ExtractTagged<WorkbookFailure, "kind", Kind>> };
type ResidueMessages = { readonly [Kind in Residue["kind"]]: MessageFor<ExtractTagged<Residue, "kind", Kind>> };
