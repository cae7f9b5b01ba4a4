/**
 * Changes come in bursts, above all calculation events. Calls `work` after the last event of a burst, and every
 * `longest` milliseconds while a burst lasts.
 */
export function followBursts(
  work: () => void,
  { pause, longest }: Readonly<{ pause: number; longest: number }>,
): Readonly<{ soon: () => void; stop: () => void }> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let begun: number | undefined;
  const stop = (): void => {
    clearTimeout(timer);
    begun = undefined;
  };
  return {
    soon() {
      clearTimeout(timer);
      begun ??= Date.now();
      const left = Math.max(0, begun + longest - Date.now());
      timer = setTimeout(
        () => {
          stop();
          work();
        },
        Math.min(pause, left),
      );
    },
    stop,
  };
}
