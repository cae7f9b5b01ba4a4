/**
 * Watches syncs that Excel does not answer. Excel waits without limit while a cell is being edited, and sometimes for
 * no known reason. No promise is abandoned: a late answer is still valid, and a command that was abandoned could run
 * twice.
 */

/** Milliseconds until the user is informed. */
export const SILENCE = 20_000;

type Waiting = Readonly<{ reads: boolean; timer: ReturnType<typeof setTimeout> }>;

const waiting = new Set<Waiting>();
const silent = new Set<Waiting>();
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
export async function heard<T>(sync: () => Promise<T>, reads: boolean): Promise<T> {
  const one: Waiting = {
    reads,
    timer: setTimeout(() => {
      silent.add(one);
      tell();
    }, SILENCE),
  };
  const earlier = [...waiting].filter((other) => other.reads);
  waiting.add(one);
  try {
    return await sync();
  } finally {
    for (const answered of [one, ...earlier]) forget(answered);
    tell();
  }
}

function forget(one: Waiting): void {
  clearTimeout(one.timer);
  waiting.delete(one);
  silent.delete(one);
}

let told = false;

function tell(): void {
  const now = silent.size > 0;
  if (now === told) return;
  told = now;
  for (const listener of listeners) listener(now);
}
