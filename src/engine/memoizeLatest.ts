/** A function that keeps its last results, at most so many: when there is no room left all of them go. */
export function memoizeLatest<K extends string | number, V>(most: number, fresh: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const made = fresh(key);
    known.set(key, made);
    return made;
  };
}
