type Run<Item> = readonly [Item, ...Item[]];

/** Items in their order, split wherever two neighbours do not belong together. */
export function runsOf<Item>(
  items: readonly Item[],
  together: (before: Item, after: Item) => boolean,
): readonly Run<Item>[] {
  const runs: [Item, ...Item[]][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run !== undefined && before !== undefined && together(before, item)) run.push(item);
    else runs.push([item]);
  }
  return runs;
}
