import { useMemo } from "react";
import { type CompiledPlan, compile } from "../../src/engine/cost/compile";
import type { Plan } from "../../src/engine/cost/inputs";

/** The plan that an answer was computed for: beside figures of a former plan nothing of the newest one is shown. */
export const useCompiled = (answered: Plan | undefined, newest: CompiledPlan): CompiledPlan =>
  useMemo(() => (answered === undefined || answered === newest.plan ? newest : compile(answered)), [answered, newest]);
