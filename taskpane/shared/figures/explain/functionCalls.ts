/** The functions that return a figure, as they would be entered in a cell beside the model. */
import { deepestDeficit } from "../../../../src/engine/decision/deepestDeficit";
import type { Model } from "../../../../src/workbook/model/Model";
import { profileName, riskName } from "../../../../src/workbook/model/modelNames";
import type { Explanation } from "./explanations";
import type { Subject } from "./Subject";

export type Call = Readonly<{ id: string; formula: string; help: string }>;

/** Only calls that have an answer: a call such as a deficit before the first client is left out. */
export function functionCalls(
  { calls }: Explanation,
  { names }: Pick<Model["reference"], "names">,
  subject: Subject,
): readonly Call[] {
  const { compiled, report, profiles = [] } = subject;
  const deepest = calls.some((call) => call.includes("{deepest}")) ? deepestDeficit(compiled) : undefined;
  const simulation = report?.simulation;
  const given: Readonly<Record<string, string | number | undefined>> = {
    ...names,
    last: compiled.last,
    deepest: deepest?.kind === "lowest" && deepest.deployment > 0 ? deepest.deployment : undefined,
    client: profileName(names, 1),
    price: profiles[0]?.price,
    uncertainty: riskName(names, 1),
    trials: simulation?.trials,
    seed: simulation?.seed,
    measure: simulation === undefined ? undefined : `"${simulation.measure}"`,
  };
  return calls.flatMap((call) => {
    const wanted = [...call.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
    if (wanted.some((name) => given[name] === undefined)) return [];
    const id = call.slice(0, call.indexOf("("));
    const formula = `=ROLLOUT.${call.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(given[name]))}`;
    return [{ id, formula, help: `docs/functions.html#${id.toLowerCase()}` }];
  });
}
