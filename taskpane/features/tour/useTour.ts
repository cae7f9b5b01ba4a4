import { useState } from "react";
import type { View } from "../../shared/View";
import { rememberTour, tourIsOver } from "./rememberedTour";
import { TOUR_STOPS } from "./tourStops";

export type Tour = Readonly<{
  /** Its stop from 0; undefined where there is no tour. */
  at: number | "offered" | undefined;
  begin: () => void;
  /** To another stop; past the last one it is over. */
  go: (stop: number) => void;
  end: () => void;
}>;

/** Offered to whoever is here for the first time; each stop opens its view. */
export function useTour(open: (view: View) => void): Tour {
  const [at, setAt] = useState<Tour["at"]>(() => (tourIsOver() ? undefined : "offered"));
  const end = (): void => {
    rememberTour();
    setAt(undefined);
  };
  const go = (stop: number): void => {
    const view = TOUR_STOPS[stop];
    if (view === undefined) {
      end();
      open("answer");
      return;
    }
    setAt(stop);
    open(view);
  };
  return { at, begin: () => go(0), go, end };
}
