import { useState } from "react";
import type { View } from "../../shared/View";
import { rememberTour, tourIsOver } from "./rememberedTour";
import { TOUR_STOPS } from "./tourStops";

export type Tour = Readonly<{
  /** The current stop, starting at 0; "offered" before the first stop; undefined if there is no tour. */
  at: number | "offered" | undefined;
  start: () => void;
  /** Moves to another stop. After the last stop the tour ends. */
  goTo: (stop: number) => void;
  end: () => void;
}>;

/** Offers the tour on the first visit. Each stop opens its view. */
export function useTour(open: (view: View) => void): Tour {
  const [at, setAt] = useState<Tour["at"]>(() => (tourIsOver() ? undefined : "offered"));
  const end = (): void => {
    rememberTour();
    setAt(undefined);
  };
  const goTo = (stop: number): void => {
    const view = TOUR_STOPS[stop];
    if (view === undefined) {
      end();
      open("answer");
      return;
    }
    setAt(stop);
    open(view);
  };
  return { at, start: () => goTo(0), goTo, end };
}
