import { type KeyboardEvent, type PointerEvent, useState } from "react";

const NARROWEST = 320;
const WIDEST = 720;
const USUAL = 352;
const STEP = 16;

export type Splitter = Readonly<{
  onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}>;

/** Width of the pane, changed by dragging its edge or with the arrow keys. */
export function useSplit(): Readonly<{ width: number; splitter: Splitter }> {
  const [width, setWidth] = useState(USUAL);
  const within = (wanted: number): number => Math.round(Math.min(WIDEST, Math.max(NARROWEST, wanted)));
  const splitter: Splitter = {
    onPointerDown: (event) => event.currentTarget.setPointerCapture(event.pointerId),
    onPointerMove: (event) => {
      if (event.currentTarget.hasPointerCapture(event.pointerId)) setWidth(within(window.innerWidth - event.clientX));
    },
    onKeyDown: ({ key }) => {
      if (key === "ArrowLeft") setWidth(within(width + STEP));
      if (key === "ArrowRight") setWidth(within(width - STEP));
    },
  };
  return { width, splitter };
}
