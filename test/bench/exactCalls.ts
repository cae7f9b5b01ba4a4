import { compile } from "../../src/engine/cost/compile";
import { deploymentTable } from "../../src/engine/cost/deploymentTable";
import { evaluationCounts } from "../../src/engine/arithmetic/evaluate";
import { judge } from "../../src/engine/decision/judge";
import { plan } from "./inspection";

/** How often exact arithmetic was used, because doubles with their error bound left a question open. */
export function exactCalls(): readonly string[] {
  return [
    counted("a 10,000-row ladder", () => deploymentTable(compile(plan()), { from: 1, last: 10_000, step: 1 })),
    counted("1,000 verdicts", () => {
      for (let i = 0; i < 1000; i += 1) judge(compile(plan(36000 + 7 * i, 0.7 + 0.0002 * i)));
    }),
  ];
}

function counted(what: string, work: () => unknown): string {
  const before = { ...evaluationCounts };
  work();
  const [quick, exact] = [evaluationCounts.quick - before.quick, evaluationCounts.exact - before.exact];
  return `Exact arithmetic in ${what}: asked ${exact} times, after ${quick} questions to bounded doubles.`;
}
