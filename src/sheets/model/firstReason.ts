import { column, type ModelLayout } from "./modelLayout";

/** Of blocks that the functions take. */
export const READ = "OK";
export const IN_ERROR = "an input cell is in error";

/** The first reason of ./blocksRead that holds, "OK" where none does; without "=". */
export function firstReason({ blocksRead: rows }: Pick<ModelLayout, "blocksRead">): string {
  const [reasons, counts, holds] = ["B", "C", "D"].map((letter) => column(letter, rows)) as [string, string, string];
  return `IF(ISERROR(SUM(${counts})),"${IN_ERROR}",IF(SUM(${holds})=0,"${READ}",INDEX(${reasons},MATCH(1,${holds},0))))`;
}
