/** A call as a cell takes it; what is left out at the end is not written. */
export function formulaOf(id: string, args: readonly string[]): string {
  const given = args.map((one) => one.trim());
  return `=ROLLOUT.${id}(${given.slice(0, given.findLastIndex((one) => one !== "") + 1).join(", ")})`;
}
