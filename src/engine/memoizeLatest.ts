/** Caches at most `maxSize` results. When the cache is full, all of them are dropped. */
export function memoizeLatest<K extends string | number, V>(maxSize: number, compute: (key: K) => V): (key: K) => V {
  const cache = new Map<K, V>();
  return (key) => {
    const cached = cache.get(key);
    if (cached !== undefined) return cached;
    if (cache.size >= maxSize) cache.clear();
    const value = compute(key);
    cache.set(key, value);
    return value;
  };
}
