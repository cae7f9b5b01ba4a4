import type { Mistake } from "../../src/plan/Mistake";
import type { Saying, Tagged } from "../../src/plan/wording/icu/say";
import { say } from "../../src/plan/wording/icu/say";
import type { Fault, LeftBehind } from "../../src/workbook/Fault";
import type { WorkbookError } from "../../src/workbook/Model";
import type { Language } from "../Language";
import { valuesToSay } from "./valuesToSay";

export type ToldFault = Readonly<{ message: string; whatToDo: string }>;

export const namesProblem = ({ fault }: WorkbookError): boolean => "problems" in fault;

/** What the workbook refused and what to do, in the words of the pane. `mistake` tells the first mistake of a fault that has some. */
export function faultText(
  { fault, left }: WorkbookError,
  language: Pick<Language, "messages" | "code">,
  mistake: (mistake: Mistake) => string = () => "",
): ToldFault {
  const kinds: Kinds = language.messages.faults.kinds;
  const words = kinds[fault.kind];
  const [problem] = "problems" in fault ? fault.problems : [];
  const problems = problem === undefined ? "" : mistake(problem.mistake);
  const values = { ...valuesToSay(fault, language), problems };
  return {
    message: say(words.told, values),
    whatToDo: left === undefined ? say(words.todo, values) : leftText(left, language),
  };
}

function leftText(left: LeftBehind, language: Pick<Language, "messages" | "code">): string {
  const words = language.messages.faults;
  const kinds: Left = words.left;
  return say(kinds[left.what], valuesToSay(left, language));
}

type Words<Kind> = Readonly<{ told: Saying<Kind>; todo: Saying<Kind> }>;
/** Each kind has its words, which ask for no other values than it has. */
type Kinds = { readonly [Kind in Fault["kind"]]: Words<Tagged<Fault, "kind", Kind>> };
type Left = { readonly [What in LeftBehind["what"]]: Saying<Tagged<LeftBehind, "what", What>> };
