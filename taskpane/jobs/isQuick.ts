import type { Plan } from "../../src/engine/cost/inputs";
import { planSize } from "../../src/engine/cost/planSize";

/** Pairs of curve and stretch up to which a plan is judged in less than a frame or two: the templates have up to 30. */
const QUICK_PAIRS = 50;

/** Whether the questions to this plan are answered at once. What takes longer is a job beside the pane. */
export const isQuick = (plan: Plan): boolean => planSize(plan).pairs <= QUICK_PAIRS;
