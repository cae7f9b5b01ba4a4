/**
 * Syncs that Excel does not answer. It waits for ever while a cell is being edited, and sometimes for no reason that it
 * tells; no promise is given up, since a late answer is still an answer, and a command that was given up could be done
 * twice.
 */

/** Milliseconds after which the user is told. */
export const SILENCE = 20_000;

type Waiting = Readonly<{ reads: boolean; timer: ReturnType<typeof setTimeout> }>;

const waiting = new Set<Waiting>();
const silent = new Set<Waiting>();
const listeners = new Set<(silent: boolean) => void>();

/** Tells when Excel falls silent and when it answers again. The answer ends the watch. */
export function watchSilence(listener: (silent: boolean) => void): () => void {
  listeners.add(listener);
  listener(silent.size > 0);
  return () => listeners.delete(listener);
}

/**
 * One sync; its answer is that of the promise. `reads`: nothing is lost where a later one was answered in its place.
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
