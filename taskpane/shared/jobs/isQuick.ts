import type { Plan } from "../../../src/engine/cost/inputs";
import { planSize } from "../../../src/engine/cost/planSize";

/**
 * Maximum number of pairs of curve and span for which a plan is evaluated within a frame or two. The templates have up
 * to 30.
 */
const QUICK_PAIRS = 50;
/**
 * Maximum number of curve steps over spans and months for which the cash flow is as fast. The templates have up to 500.
 */
const QUICK_STEPS = 1000;

/**
 * Whether questions about this plan, including a verdict with its cash flow, can be answered at once. Slower plans are
 * evaluated by a job.
 */
export const isQuick = (plan: Plan): boolean => isQuickWithoutMonths(plan) && planSize(plan).steps <= QUICK_STEPS;

/** Whether a question that involves no months can be answered at once. */
export const isQuickWithoutMonths = (plan: Plan): boolean => planSize(plan).pairs <= QUICK_PAIRS;
