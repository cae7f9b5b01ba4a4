import type { Issue } from "../../../src/plan/Issue";
import { type MessageFor, type ExtractTagged, formatByKind } from "../../../src/i18n/icu/formatByKind";
import type { WorkbookFailure, Residue } from "../../../src/workbook/office/WorkbookFailure";
import type { WorkbookError } from "../../../src/workbook/office/WorkbookError";
import type { Language } from "../language/LanguageProvider";
import { messageValues } from "./messageValues";

export type FailureMessage = Readonly<{ problem: string; action: string }>;

export const namesProblem = ({ failure }: WorkbookError): boolean => "problems" in failure;

/** Says what the workbook refused and what to do. `issue` describes the first issue of a failure that has some. */
export function failureMessage(
  { failure, residue }: WorkbookError,
  language: Pick<Language, "messages" | "code">,
  issue: (issue: Issue) => string = () => "",
): FailureMessage {
  const kinds: Kinds = language.messages.failures.kinds;
  const t = kinds[failure.kind];
  const [first] = "problems" in failure ? failure.problems : [];
  const problems = first === undefined ? "" : issue(first.issue);
  const values = { ...messageValues(failure, language), problems };
  return {
    problem: formatByKind(t.problem, values),
    action: residue === undefined ? formatByKind(t.action, values) : residueMessage(residue, language),
  };
}

function residueMessage(residue: Residue, language: Pick<Language, "messages" | "code">): string {
  const t = language.messages.failures;
  const kinds: ResidueMessages = t.left;
  return formatByKind(kinds[residue.kind], messageValues(residue, language));
}

type FailureTexts<Kind> = Readonly<{ problem: MessageFor<Kind>; action: MessageFor<Kind> }>;
/** Two messages for each kind, which may use only the values of that kind. */
type Kinds = { readonly [Kind in WorkbookFailure["kind"]]: FailureTexts<ExtractTagged<WorkbookFailure, "kind", Kind>> };
type ResidueMessages = { readonly [Kind in Residue["kind"]]: MessageFor<ExtractTagged<Residue, "kind", Kind>> };
