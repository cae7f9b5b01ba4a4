import { formulaText } from "../formulaText";
import type { InLanguage } from "../InLanguage";
import { column, type ModelLayout } from "./modelLayout";
import { REASON } from "./workingColumns";

/** Shown if the functions accept the blocks. */
export const READ = "OK";

/** The first reason of ./blocksRead that applies, or "OK"; without "=". */
export function firstReason({ blocksRead: rows, t }: InLanguage<Pick<ModelLayout, "blocksRead">>): string {
  const [reasons, counts] = [column(REASON.reason, rows), column(REASON.count, rows)];
  const holds = column(REASON.holds, rows);
  return `IF(ISERROR(SUM(${counts})),${formulaText(t.reasons.inputInError)},IF(SUM(${holds})=0,"${READ}",INDEX(${reasons},MATCH(1,${holds},0))))`;
}
