/**
 * Changes come in bursts, above all calculation events. Calls `work` after the last event of a burst, and every
 * `longest` milliseconds while a burst lasts.
 */
export function followBursts(
  callback: () => void,
  { pause, longest }: Readonly<{ pause: number; longest: number }>,
): Readonly<{ schedule: () => void; stop: () => void }> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let burstStart: number | undefined;
  const stop = (): void => {
    clearTimeout(timer);
    burstStart = undefined;
  };
  return {
    schedule() {
      clearTimeout(timer);
      burstStart ??= Date.now();
      const left = Math.max(0, burstStart + longest - Date.now());
      timer = setTimeout(
        () => {
          stop();
          callback();
        },
        Math.min(pause, left),
      );
    },
    stop,
  };
}
