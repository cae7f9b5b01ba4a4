/** Computes each job, in a worker or in a test. */
import { compile } from "../../../src/engine/cost/compile";
import { focusOrSpread } from "../../../src/engine/decision/focusOrSpread";
import { priceCorridor } from "../figures/priceCorridor";
import { explained } from "../figures/explain/explained";
import { explainCatalog, explainMessages } from "../language/explainMessages";
import { judged } from "../figures/evaluate";
import { formatsFor } from "../numbers/formats";
import { timeline } from "../figures/timeline";
import { evaluateWhatIf } from "../figures/whatif/evaluateWhatIf";
import { priceForGoal } from "../figures/whatif/priceForGoal";
import { whatIfInputs } from "../figures/whatif/whatIfInputs";
import type { JobInput, JobOutput, JobName } from "./Jobs";

const HANDLERS: { readonly [K in JobName]: (input: JobInput<K>) => JobOutput<K> | Promise<JobOutput<K>> } = {
  judge: (plan) => judged(compile(plan)),
  timeline: (plan) => timeline(compile(plan)),
  corridor: ({ plan, cells }) => priceCorridor(compile(plan), cells),
  focusOrSpread: (plan) => focusOrSpread(compile(plan)),
  whatIf: ({ cells, changes, pace }) => evaluateWhatIf(cells, changes, pace),
  goal: ({ cells, tried, n }) => priceForGoal(cells, whatIfInputs(cells), tried, n),
  async explain({ id, plan, further, cells, names, code, locale }) {
    const formats = formatsFor(locale);
    const t = explainMessages(code, await explainCatalog(code), formats);
    return explained(id, { compiled: compile(plan), cells, ...further }, { names }, { t, formats });
  },
};

export const perform = async <K extends JobName>(name: K, input: JobInput<K>): Promise<JobOutput<K>> =>
  HANDLERS[name](input);
