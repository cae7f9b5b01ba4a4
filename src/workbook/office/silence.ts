/**
 * Watches syncs that Excel does not answer. Excel waits without limit while a cell is being edited, and sometimes for
 * no known reason. No promise is abandoned: a late answer is still valid, and a command that was abandoned could run
 * twice.
 */

/** Milliseconds until the user is informed. */
export const SILENCE_DELAY = 20_000;

type PendingSync = Readonly<{ reads: boolean; timer: ReturnType<typeof setTimeout> }>;

const pending = new Set<PendingSync>();
const silent = new Set<PendingSync>();
const listeners = new Set<(silent: boolean) => void>();

/** Reports when Excel stops answering and when it answers again. The returned function ends the watch. */
export function watchSilence(listener: (silent: boolean) => void): () => void {
  listeners.add(listener);
  listener(silent.size > 0);
  return () => listeners.delete(listener);
}

/**
 * Runs one sync and returns its promise's result. `reads`: the sync no longer counts as unanswered once a later one is
 * answered.
 */
export async function watchSync<T>(sync: () => Promise<T>, reads: boolean): Promise<T> {
  const current: PendingSync = {
    reads,
    timer: setTimeout(() => {
      silent.add(current);
      notifyListeners();
    }, SILENCE_DELAY),
  };
  const earlier = [...pending].filter((other) => other.reads);
  pending.add(current);
  try {
    return await sync();
  } finally {
    for (const answered of [current, ...earlier]) removeSync(answered);
    notifyListeners();
  }
}

function removeSync(current: PendingSync): void {
  clearTimeout(current.timer);
  pending.delete(current);
  silent.delete(current);
}

let reported = false;

function notifyListeners(): void {
  const now = silent.size > 0;
  if (now === reported) return;
  reported = now;
  for (const listener of listeners) listener(now);
}
