import type { Plan } from "../../../src/engine/cost/inputs";
import { planSize } from "../../../src/engine/cost/planSize";

/**
 * Pairs of curve and stretch up to which a plan is answered in less than a frame or two: the templates have up to 30.
 */
const QUICK_PAIRS = 50;
/**
 * Steps of a curve through stretches and months up to which its cash flow takes no longer: the templates have up to
 * 500.
 */
const QUICK_STEPS = 1000;

/**
 * Whether questions to this plan are answered at once, a verdict with its cash flow included. What takes longer is a
 * job beside the pane.
 */
export const isQuick = (plan: Plan): boolean => isQuickWithoutMonths(plan) && planSize(plan).steps <= QUICK_STEPS;

/** Whether a question that looks at no month is answered at once. */
export const isQuickWithoutMonths = (plan: Plan): boolean => planSize(plan).pairs <= QUICK_PAIRS;
