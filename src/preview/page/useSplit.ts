import { type KeyboardEvent, type PointerEvent, useState } from "react";

const MIN_WIDTH = 320;
const MAX_WIDTH = 720;
const DEFAULT_WIDTH = 352;
const STEP = 16;

export type Splitter = Readonly<{
  onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}>;

/** Width of the pane, changed by dragging its edge or with the arrow keys. */
export function useSplit(): Readonly<{ width: number; splitter: Splitter }> {
  const [width, setWidth] = useState(DEFAULT_WIDTH);
  const clampWidth = (width: number): number => Math.round(Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, width)));
  const splitter: Splitter = {
    onPointerDown: (event) => event.currentTarget.setPointerCapture(event.pointerId),
    onPointerMove: (event) => {
      if (event.currentTarget.hasPointerCapture(event.pointerId))
        setWidth(clampWidth(window.innerWidth - event.clientX));
    },
    onKeyDown: ({ key }) => {
      if (key === "ArrowLeft") setWidth(clampWidth(width + STEP));
      if (key === "ArrowRight") setWidth(clampWidth(width - STEP));
    },
  };
  return { width, splitter };
}
