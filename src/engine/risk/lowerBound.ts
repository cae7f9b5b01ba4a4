const BUCKETS = 1 << 16;

/**
 * Finds the first index of a value in a sorted array that contains it, with no NaN and no -Infinity. It bisects within
 * a bucket, because bisecting the whole array spends most of its time waiting for memory.
 */
export function lowerBound(sorted: Float64Array): (value: number) => number {
  const least = sorted[0] ?? 0;
  const most = greatestFinite(sorted);
  const scale = most > least ? BUCKETS / (most - least) : 0;
  // Values out of scale go into the last bucket, above all Infinity for "never".
  const bucketOf = (value: number): number => {
    const bucket = Math.floor((value - least) * scale);
    return bucket >= 0 && bucket < BUCKETS ? bucket : BUCKETS - 1;
  };
  const starts = new Uint32Array(BUCKETS + 1).fill(sorted.length);
  for (let i = sorted.length - 1; i >= 0; i--) starts[bucketOf(sorted[i] ?? 0)] = i;
  for (let bucket = BUCKETS - 1; bucket >= 0; bucket--) {
    starts[bucket] = Math.min(starts[bucket] ?? 0, starts[bucket + 1] ?? 0);
  }
  return (value) => {
    const bucket = bucketOf(value);
    let [low, high] = [starts[bucket] ?? 0, (starts[bucket + 1] ?? 0) - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? Infinity) < value) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

function greatestFinite(sorted: Float64Array): number {
  let last = sorted.length - 1;
  while (last > 0 && sorted[last] === Infinity) last--;
  return sorted[last] ?? 0;
}
