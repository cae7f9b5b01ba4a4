/**
 * Changes come in bursts, calculation events above all: one work follows the last of a burst, and while a burst does
 * not end one follows every so often.
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
