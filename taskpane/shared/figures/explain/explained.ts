/** Explains a figure with this model's numbers and links to its inputs. The engine computes every number. */
import type { ModelReference } from "../../../../src/workbook/model/Model";
import { type Call, functionCalls } from "./functionCalls";
import { EXPLANATIONS } from "./explanations";
import type { FigureId } from "./FigureId";
import { type InputLink, inputLinks } from "./inputLinks";
import type { ExplainFormat } from "./WorkedNumbers";
import { workedLines } from "./workedLines";
import type { Subject } from "./Subject";

export type ExplainedFigure = Readonly<{
  numbers: readonly string[];
  links: readonly InputLink[];
  calls: readonly Call[];
}>;

export function explained(
  id: FigureId,
  subject: Subject,
  { names }: Pick<ModelReference, "names">,
  format: ExplainFormat,
): ExplainedFigure {
  const explanation = EXPLANATIONS[id];
  return {
    numbers: workedLines(id, subject, format),
    links: inputLinks(subject.compiled.plan, subject.cells, {
      targets: explanation.inputs(subject),
      clientInputs: explanation.clientInputs?.(subject) ?? [],
    }),
    calls: functionCalls(explanation, { names }, subject),
  };
}
