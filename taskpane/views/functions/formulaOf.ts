/** A call as written in a cell. Omitted arguments at the end are not written. */
export function formulaOf(id: string, args: readonly string[]): string {
  const given = args.map((one) => one.trim());
  return `=ROLLOUT.${id}(${given.slice(0, given.findLastIndex((one) => one !== "") + 1).join(", ")})`;
}
