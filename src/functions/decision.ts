import "../i18n/allVerdictCatalogs";
import { breakeven as reach } from "../engine/decision/breakeven";
import { judge } from "../engine/decision/judge";
import { margin as cumulative } from "../engine/cost/totals";
import { unitBreakeven as reachUnit } from "../engine/decision/unitBreakeven";
import type { Breakeven } from "../engine/decision/Verdict";
import { LANGUAGES } from "../i18n/languages";
import { neverText } from "../plan/wording/neverText";
import { verdictText } from "../plan/wording/verdictText";
import { flagArgument, optionalChoice, ordinalArgument } from "./arguments";
import { NoAnswer } from "./errors";
import { inCell } from "./inCell";
import { assertListed } from "./assertListed";
import { planWithSegments } from "./planArgument";

/**
 * Cumulative margin of the first n clients: their net revenue less their total cost.
 * @customfunction MARGIN
 * @param n Number of clients, a whole number from 1 to the number of clients in the plan.
 * @param drivers Drivers block with its header row.
 * @param segments Segments block with its header row, or one price for identical clients.
 * @param [terms] Terms block, or one number: the non-recurring cost. If omitted, 0.
 * @returns Cumulative margin, in the currency of the plan; negative while costs exceed revenue.
 * @helpurl https://localhost:3000/docs/functions.html#margin
 */
export function margin(n: unknown, drivers: unknown[][], segments: unknown[][], terms?: unknown[][]): number {
  return inCell(() => {
    const deployment = ordinalArgument("n", n);
    const plan = planWithSegments({ drivers, segments, terms });
    assertListed(plan, deployment);
    return cumulative(plan, deployment);
  });
}

/**
 * Unit breakeven: the first client that pays for itself, with a contribution margin of 0 or more.
 * @customfunction UNITBREAKEVEN
 * @param drivers Drivers block with its header row.
 * @param segments Segments block with its header row, or one price for identical clients.
 * @param [terms] Terms block, or one number: the non-recurring cost. If omitted, 0.
 * @returns A deployment number, or #N/A with the reason if no client ever pays for itself.
 * @helpurl https://localhost:3000/docs/functions.html#unitbreakeven
 */
export function unitBreakeven(drivers: unknown[][], segments: unknown[][], terms?: unknown[][]): number {
  return inCell(() => deploymentOf(reachUnit(planWithSegments({ drivers, segments, terms }))));
}

/**
 * Breakeven: the smallest number of clients at which the cumulative margin is 0 or more.
 * @customfunction BREAKEVEN
 * @param drivers Drivers block with its header row.
 * @param segments Segments block with its header row, or one price for identical clients.
 * @param [terms] Terms block, or one number: the non-recurring cost. If omitted, 0.
 * @param [sustained] TRUE: the client from which the margin stays at 0 or more through the last client in the plan. If omitted, FALSE.
 * @returns A number of clients, or #N/A with the reason if it is never reached.
 * @helpurl https://localhost:3000/docs/functions.html#breakeven
 */
export function breakeven(
  drivers: unknown[][],
  segments: unknown[][],
  terms?: unknown[][],
  sustained?: unknown,
): number {
  return inCell(() => {
    const kind = flagArgument("sustained", sustained) ? "sustained" : "first";
    return deploymentOf(reach(planWithSegments({ drivers, segments, terms }), kind));
  });
}

/**
 * The result in sentences: whether the rollout is economically viable, from which client, why, under which learning curve model, and what would have to change.
 * @customfunction VERDICT
 * @param drivers Drivers block with its header row.
 * @param segments Segments block with its header row, or one price for identical clients.
 * @param [terms] Terms block, or one number: the non-recurring cost. If omitted, 0.
 * @param [language] Language of the sentences: en, fr or zh. If omitted, en, whatever language Excel is displayed in.
 * @returns Text.
 * @helpurl https://localhost:3000/docs/functions.html#verdict
 */
export function verdict(drivers: unknown[][], segments: unknown[][], terms?: unknown[][], language?: unknown): string {
  return inCell(() => {
    const languageCode = optionalChoice("language", language, LANGUAGES, "en");
    return verdictText(judge(planWithSegments({ drivers, segments, terms })), languageCode);
  });
}

function deploymentOf(answer: Breakeven): number {
  if (answer.kind === "never") throw new NoAnswer(neverText(answer.reason));
  return answer.deployment;
}
