/**
 * The client from which one scenario permanently has a higher margin than the others, as far as all of them have
 * clients.
 */
import { formulaMessage } from "../../formulaMessage";
import { formulaText } from "../../formulaText";
import type { InLanguage } from "../../InLanguage";
import { joined } from "../../joined";
import { wholeText } from "../../wholeText";
import type { ComparisonLayout } from "../comparisonLayout";
import { acrossOf } from "../figureRows";
import { deploymentColumn, leadColumn } from "../deploymentTables";
import { leadCell, type LeadRow } from "../leadRows";
import { nameAt } from "./namedScenarios";

type Page = InLanguage<ComparisonLayout>;

export function crossoverSentence(layout: Page): string {
  const leader = leadCell(layout, "leader");
  const sentence =
    layout.models.length === 2 ? ofTwoScenarios(layout) : leaderFrom(layout, layout.t.compare.leavesMostFromClient);
  return `IF(${leader}=0,${noLeader(layout)},${scope(layout)}&${sentence})`;
}

/** A message about the leading scenario and the client from which it leads. */
const leaderFrom = (layout: Page, message: Page["t"]["compare"]["leavesMostFromClient"]): string =>
  formulaMessage(message, {
    name: nameAt(layout, leadCell(layout, "leader")),
    n: wholeText(leadCell(layout, "from"), layout.t),
  });

/** Nothing if the scenarios never differ. */
function noLeader(layout: Page): string {
  const led = `SUMPRODUCT((${leadColumn(layout)}<>0)*(${deploymentColumn(layout)}<=${leadCell(layout, "common")}))`;
  return `IF(${led}=0,"",${formulaText(layout.t.compare.noneLeavesMoreForGood)})`;
}

/** The clients that all scenarios have, if some have more. */
function scope(layout: Page): string {
  const { compare } = layout.t;
  const common = leadCell(layout, "common");
  const several = joined(
    formulaText(compare.withinTheFirst),
    wholeText(common, layout.t),
    formulaText(compare.clients),
  );
  return `IF(MAX(${acrossOf(layout, "clients")})=${common},"",IF(${common}=1,${formulaText(compare.withTheFirstClient)},${several}))`;
}

/**
 * Of two scenarios, the other one is known too. The lead changes once if each client before is one after which the
 * other leads, followed by those with the same margin.
 */
function ofTwoScenarios(layout: Page): string {
  const { compare } = layout.t;
  const cell = (row: LeadRow): string => leadCell(layout, row);
  const [from, other, same] = [cell("from"), cell("other"), cell("same")];
  const before = wholeText(`${from}-1`, layout.t);

  const more = leaderFrom(layout, compare.leavesMoreFromClient);
  const atTimes = leaderFrom(layout, compare.leavesMoreForGoodFromClient);
  const tieUntil = `IF(${same}>0,${formulaMessage(compare.bothTheSameUpToClient, { n: before })},"")`;
  const otherUntil = formulaMessage(compare.leavesMoreUpToClient, {
    name: nameAt(layout, `3-${cell("leader")}`),
    n: wholeText(cell("otherLast"), layout.t),
  });
  const otherFirst = joined(otherUntil, tieUntil, formulaText(compare.then), more);
  const tieUntilThen = formulaMessage(compare.bothLeaveTheSameUpTo, { n: before });
  const tieFirst = joined(tieUntilThen, formulaText(compare.then), more);

  const changesOnce = `AND(${other}=${cell("otherLast")},${other}+${same}=${from}-1)`;
  const later = `IF(${changesOnce},IF(${other}=0,${tieFirst},${otherFirst}),${atTimes})`;
  return `IF(${from}=1,${more},${later})`;
}
