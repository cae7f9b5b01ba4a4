import { column, type ModelLayout } from "./modelLayout";

/** Shown if the functions accept the blocks. */
export const READ = "OK";
export const IN_ERROR = "an input cell is in error";

/** The first reason of ./blocksRead that applies, or "OK"; without "=". */
export function firstReason({ blocksRead: rows }: Pick<ModelLayout, "blocksRead">): string {
  const [reasons, counts, holds] = ["B", "C", "D"].map((letter) => column(letter, rows)) as [string, string, string];
  return `IF(ISERROR(SUM(${counts})),"${IN_ERROR}",IF(SUM(${holds})=0,"${READ}",INDEX(${reasons},MATCH(1,${holds},0))))`;
}
