/** Caches at most `most` results. When the cache is full, all of them are dropped. */
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
